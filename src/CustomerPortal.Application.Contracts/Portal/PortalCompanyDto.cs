namespace CustomerPortal.Portal;

/// <summary>The customer's details as the supplier keeps them.</summary>
public sealed record PortalCompanyDto
{
    public required string Name { get; init; }

    public required string Number { get; init; }

    public string? VatNumber { get; init; }

    public string? Currency { get; init; }

    public string? InvoiceEmail { get; init; }

    /// <summary>Lines in the order of its country; null without one.</summary>
    public IReadOnlyList<string>? BillingAddress { get; init; }

    /// <summary>Lines in the order of its country; null without one.</summary>
    public IReadOnlyList<string>? ShippingAddress { get; init; }

    /// <summary>Can be changed here.</summary>
    public string? Phone { get; init; }

    /// <summary>Can be changed here.</summary>
    public string? Website { get; init; }

    /// <summary>Can be changed here.</summary>
    public string? Attention { get; init; }

    /// <summary>Version of the details; sent back with a change.</summary>
    public required int Version { get; init; }
}
