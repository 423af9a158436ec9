using System.ComponentModel.DataAnnotations;
using CustomerPortal.Kernel;

namespace CustomerPortal.Customers;

/// <summary>An address of a customer; in and out. Billing, shipping or both; the first of a kind becomes its default.</summary>
public sealed record CustomerAddressDto
{
    /// <summary>Null for a new one.</summary>
    public Guid? Id { get; init; }

    /// <summary>Name above the street where it differs from the customer's: "Warehouse North".</summary>
    [MaxLength(CustomerConsts.AddressNameMaxLength)]
    public string? Name { get; init; }

    /// <summary>Street lines, at most four.</summary>
    [MaxLength(CustomerConsts.AddressLinesMax)]
    public IReadOnlyList<string> Lines { get; init; } = [];

    [MaxLength(CustomerConsts.PostalCodeMaxLength)]
    public string? PostalCode { get; init; }

    [MaxLength(CustomerConsts.CityMaxLength)]
    public string? City { get; init; }

    /// <summary>State or province.</summary>
    [MaxLength(CustomerConsts.RegionMaxLength)]
    public string? Region { get; init; }

    /// <summary>ISO 3166-1 alpha-2.</summary>
    [Required]
    [StringLength(Kernel.CountryCode.Length, MinimumLength = Kernel.CountryCode.Length)]
    public required string CountryCode { get; init; }

    public bool IsBilling { get; init; }

    public bool IsShipping { get; init; }

    public bool IsDefaultBilling { get; init; }

    public bool IsDefaultShipping { get; init; }
}
