using CustomerPortal.Kernel;

namespace CustomerPortal.Customers;

/// <summary>What people fill in about one address.</summary>
public sealed record AddressCard
{
    /// <summary>Null for a new address.</summary>
    public Guid? Id { get; init; }

    public string? Name { get; init; }

    /// <summary>Street lines, at most four, none of them blank.</summary>
    public IReadOnlyList<string> Lines { get; init; } = [];

    public string? PostalCode { get; init; }

    public string? City { get; init; }

    public string? Region { get; init; }

    public required CountryCode Country { get; init; }

    public bool IsBilling { get; init; }

    public bool IsShipping { get; init; }

    public bool IsDefaultBilling { get; init; }

    public bool IsDefaultShipping { get; init; }
}
