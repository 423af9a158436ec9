using CustomerPortal.Kernel;

namespace CustomerPortal.Billing;

/// <summary>Reading for the first page.</summary>
public interface IDashboardQueries
{
    Task<DashboardCustomersDto> GetCustomersAsync(CancellationToken ct);

    /// <summary>One row per currency and due date with something open.</summary>
    Task<IReadOnlyList<OpenItemRow>> ListOpenAsync(CancellationToken ct);

    /// <summary>Customers with something open, per currency.</summary>
    Task<IReadOnlyDictionary<Currency, int>> CountDebtorsAsync(CancellationToken ct);

    /// <summary>Received since a day and not taken back, per currency.</summary>
    Task<IReadOnlyList<Money>> ListPaidSinceAsync(DateOnly day, CancellationToken ct);

    /// <summary>The latest invoices and payments.</summary>
    Task<IReadOnlyList<DashboardDocumentDto>> ListLatestAsync(bool withInvoices, bool withPayments, int count, CancellationToken ct);

    Task<int> CountDraftsAsync(CancellationToken ct);

    Task<DashboardProblemsDto> GetSyncProblemsAsync(CancellationToken ct);

    Task<DashboardProblemsDto> GetMailProblemsAsync(DateTimeOffset since, CancellationToken ct);
}
