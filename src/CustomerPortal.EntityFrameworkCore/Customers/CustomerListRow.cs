using CustomerPortal.AccountingSync;
using CustomerPortal.Kernel;
using CustomerPortal.Platform.Lists;

namespace CustomerPortal.Customers;

/// <summary>A row of the customer list as the database gives it.</summary>
internal sealed class CustomerListRow
{
    /// <summary>Orders of the list; the balance is apart (see <see cref="CustomerPageQuery"/>).</summary>
    public static readonly SortFields<CustomerListRow> Sorting = new SortFields<CustomerListRow>("name", r => r.NameKey, r => r.Id)
        .Add("code", r => r.Code)
        .Add("number", r => r.Number)
        .Add("debtorNumber", r => r.DebtorNumber)
        .Add("language", r => r.Language)
        .Add("currency", r => r.Currency)
        .Add("state", r => r.State)
        .Add("syncState", r => r.Sync)
        .Add("createdAt", r => r.CreatedAt);

    public required Guid Id { get; init; }

    public required string Name { get; init; }

    public required string NameKey { get; init; }

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
