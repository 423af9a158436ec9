using CustomerPortal.AccountingSync;
using CustomerPortal.Kernel;

namespace CustomerPortal.Customers;

/// <summary>A row of the customer list as the database gives it.</summary>
internal sealed class CustomerListRow
{
    public required Guid Id { get; init; }

    public required string Name { get; init; }

    public required string Code { get; init; }

    public required string Number { get; init; }

    public string? DebtorNumber { get; init; }

    public LanguageTag? Language { get; init; }

    public required Currency Currency { get; init; }

    public required CustomerState State { get; init; }

    /// <summary>Null when it was never queued.</summary>
    public CustomerSyncState? Sync { get; init; }

    public required DateTimeOffset CreatedAt { get; init; }

    /// <summary>Open in the customer's currency.</summary>
    public required decimal Balance { get; init; }
}
