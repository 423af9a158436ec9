using System.ComponentModel.DataAnnotations;

namespace CustomerPortal.Customers;

/// <summary>Everything on the card that people fill in. Code and debtor number are no part of it: nobody can type them (PAR-03, PAR-05).</summary>
public record SaveCustomerDto
{
    /// <summary>Null: the next number of the series (new) or the present one (saved).</summary>
    [MaxLength(CustomerConsts.NumberMaxLength)]
    public string? Number { get; init; }

    /// <summary>On for whatever is created from the customer module (PAR-06).</summary>
    public bool IsCustomer { get; init; } = true;

    [Required]
    public required GeneralIslandDto General { get; init; }

    [Required]
    public required InvoicingIslandDto Invoicing { get; init; }

    /// <summary>Null: as it is. Refused from those who may not see bank data.</summary>
    public BankIslandDto? Bank { get; init; }

    [MaxLength(CustomerConsts.GroupsPerCustomer)]
    public IReadOnlyList<Guid> GroupIds { get; init; } = [];

    /// <summary>All addresses: one that is left out is removed.</summary>
    [MaxLength(CustomerConsts.AddressesPerSave)]
    public IReadOnlyList<CustomerAddressDto> Addresses { get; init; } = [];
}
