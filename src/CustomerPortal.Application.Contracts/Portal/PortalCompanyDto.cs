using CustomerPortal.Customers;

namespace CustomerPortal.Portal;

/// <summary>The customer's details as the supplier keeps them.</summary>
public sealed record PortalCompanyDto
{
    public required string Name { get; init; }

    public required string Number { get; init; }

    public string? VatNumber { get; init; }

    public string? Currency { get; init; }

    public string? InvoiceEmail { get; init; }

    public PostalAddress? BillingAddress { get; init; }

    public PostalAddress? ShippingAddress { get; init; }

    /// <summary>Can be changed here.</summary>
    public string? Phone { get; init; }

    /// <summary>Can be changed here.</summary>
    public string? Website { get; init; }

    /// <summary>Can be changed here.</summary>
    public string? Attention { get; init; }

    /// <summary>Version of the details; sent back with a change.</summary>
    public required int Version { get; init; }
}
