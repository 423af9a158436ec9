using CustomerPortal.Kernel;

namespace CustomerPortal.Customers;

/// <summary>Everything on the card that people fill in, as values: what a save hands to the customer.</summary>
public sealed record CustomerCard
{
    /// <summary>Null: as it is, or from the series.</summary>
    public string? Number { get; init; }

    public bool IsCustomer { get; init; } = true;

    public required GeneralIsland General { get; init; }

    public required InvoicingIsland Invoicing { get; init; }

    public required BankIsland Bank { get; init; }

    public IReadOnlyList<Guid> GroupIds { get; init; } = [];

    /// <summary>All addresses: one that is left out is removed.</summary>
    public IReadOnlyList<AddressCard> Addresses { get; init; } = [];

    /// <summary>Country whose national numbers a phone number of the customer is read by: the billing address's, else the first one's.</summary>
    public static CountryCode? PhoneRegion(IReadOnlyList<AddressCard> addresses) =>
        (addresses.FirstOrDefault(a => a.IsDefaultBilling) ?? addresses.FirstOrDefault(a => a.IsBilling) ?? (addresses.Count > 0 ? addresses[0] : null))?.Country;
}
