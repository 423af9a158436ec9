using System.ComponentModel.DataAnnotations;
using CustomerPortal.Customers;

namespace CustomerPortal.Billing;

/// <summary>The own company as edited.</summary>
public sealed record OwnCompanyInput
{
    [Required, MaxLength(BillingConsts.NameLength)]
    public required string Name { get; init; }

    public PostalAddress? Address { get; init; }

    [MaxLength(40)]
    public string? VatNumber { get; init; }

    [MaxLength(BillingConsts.RegistrationNumberLength)]
    public string? RegistrationNumber { get; init; }

    [MaxLength(60)]
    public string? Iban { get; init; }

    [MaxLength(20)]
    public string? Bic { get; init; }

    [MaxLength(254)]
    public string? Email { get; init; }

    [MaxLength(BillingConsts.PhoneLength)]
    public string? Phone { get; init; }

    [MaxLength(BillingConsts.WebsiteLength)]
    public string? Website { get; init; }

    [Required, StringLength(3, MinimumLength = 3)]
    public required string BaseCurrency { get; init; }

    /// <summary>Version that was read.</summary>
    [Range(1, int.MaxValue)]
    public required int Version { get; init; }
}
