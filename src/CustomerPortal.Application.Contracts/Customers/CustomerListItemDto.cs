using CustomerPortal.AccountingSync;
using CustomerPortal.Kernel;

namespace CustomerPortal.Customers;

/// <summary>A row of the customer list.</summary>
public sealed record CustomerListItemDto
{
    public required Guid Id { get; init; }

    public required string Name { get; init; }

    public required string Code { get; init; }

    public required string Number { get; init; }

    /// <summary>Null until the accounting system answered.</summary>
    public string? DebtorNumber { get; init; }

    /// <summary>Groups in the order of their names.</summary>
    public required IReadOnlyList<NamedDto> Groups { get; init; }

    /// <summary>Language set on the customer; null when it follows group or tenant.</summary>
    public string? Language { get; init; }

    public required string Currency { get; init; }

    /// <summary>Open in the customer's currency; null when the caller may not see it.</summary>
    public Money? Balance { get; init; }

    public required CustomerState State { get; init; }

    public required CustomerSyncState SyncState { get; init; }

    public required DateTimeOffset CreatedAt { get; init; }
}
