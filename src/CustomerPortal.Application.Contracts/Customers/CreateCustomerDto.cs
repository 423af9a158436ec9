using System.ComponentModel.DataAnnotations;
using CustomerPortal.Kernel;

namespace CustomerPortal.Customers;

/// <summary>Quick insert: the company and one contact; everything left out takes the tenant's defaults (IXO-16, IXO-17).</summary>
public sealed record CreateCustomerDto
{
    /// <summary>Legal name.</summary>
    [Required]
    [MaxLength(CustomerConsts.NameMaxLength)]
    public required string Company { get; init; }

    [MaxLength(Kernel.VatNumber.MaxLength * 2)]
    public string? VatNumber { get; init; }

    [MaxLength(CustomerConsts.PostalCodeMaxLength)]
    public string? PostalCode { get; init; }

    [MaxLength(CustomerConsts.CityMaxLength)]
    public string? City { get; init; }

    /// <summary>ISO 3166-1 alpha-2; needed with postcode or city.</summary>
    [MaxLength(Kernel.CountryCode.Length)]
    public string? CountryCode { get; init; }

    [MaxLength(CustomerConsts.ContactNameMaxLength)]
    public string? ContactName { get; init; }

    [MaxLength(Kernel.EmailAddress.MaxLength)]
    public string? ContactEmail { get; init; }

    /// <summary>BCP 47.</summary>
    [MaxLength(Kernel.LanguageTag.MaxLength)]
    public string? Language { get; init; }

    /// <summary>ISO 4217.</summary>
    [MaxLength(Kernel.Currency.CodeLength)]
    public string? Currency { get; init; }

    [MaxLength(CustomerConsts.GroupsPerCustomer)]
    public IReadOnlyList<Guid> GroupIds { get; init; } = [];

    /// <summary>Whether the contact gets the welcome mail; needs its e-mail address.</summary>
    public bool SendWelcome { get; init; }
}
