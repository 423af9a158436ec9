using CustomerPortal.Platform.Lists;

namespace CustomerPortal.AccountingSync;

/// <summary>The push of customers to the accounting system, for staff.</summary>
public interface ICustomerSyncAppService
{
    /// <summary>Where a customer stands.</summary>
    Task<CustomerSyncDto> GetAsync(Guid customerId, CancellationToken ct);

    /// <summary>Asks the accounting system now and compares field by field.</summary>
    Task<CustomerSyncDto> VerifyAsync(Guid customerId, CancellationToken ct);

    /// <summary>Pushes again what is blocked or failed.</summary>
    Task<CustomerSyncDto> RetryAsync(Guid customerId, CancellationToken ct);

    /// <summary>Customers whose push is blocked or failed.</summary>
    Task<PagedResult<SyncProblemDto>> GetProblemsAsync(SyncProblemListRequest request, CancellationToken ct);

    /// <summary>Counts for the dashboard.</summary>
    Task<SyncSummaryDto> GetSummaryAsync(CancellationToken ct);
}
