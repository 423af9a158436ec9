using System.ComponentModel.DataAnnotations;
using CustomerPortal.Kernel;

namespace CustomerPortal.Customers;

/// <summary>What is known of a customer that may exist already.</summary>
public sealed record DuplicateCheckDto
{
    [MaxLength(CustomerConsts.NameMaxLength)]
    public string? Name { get; init; }

    [MaxLength(Kernel.VatNumber.MaxLength * 2)]
    public string? VatNumber { get; init; }

    [MaxLength(Kernel.EmailAddress.MaxLength)]
    public string? Email { get; init; }

    [MaxLength(CustomerConsts.PostalCodeMaxLength)]
    public string? PostalCode { get; init; }

    /// <summary>The customer that is being edited: never its own duplicate.</summary>
    public Guid? ExceptId { get; init; }
}
