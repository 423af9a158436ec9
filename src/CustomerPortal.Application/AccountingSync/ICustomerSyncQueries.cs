using CustomerPortal.Platform.Lists;

namespace CustomerPortal.AccountingSync;

/// <summary>Reads where pushes stand.</summary>
public interface ICustomerSyncQueries
{
    /// <summary>A page of blocked and failed pushes; texts are not filled in yet.</summary>
    Task<PagedResult<SyncProblemRow>> GetProblemsAsync(SyncProblemListRequest request, CancellationToken ct);

    /// <summary>Counts by state.</summary>
    Task<SyncSummaryDto> GetSummaryAsync(CancellationToken ct);

    /// <summary>Whether the customer exists for the tenant.</summary>
    Task<bool> CustomerExistsAsync(Guid customerId, CancellationToken ct);
}

/// <summary>A blocked or failed push as read.</summary>
public sealed record SyncProblemRow(
    Guid CustomerId,
    string CustomerName,
    string CustomerNumber,
    CustomerSyncState State,
    string Code,
    string? Field,
    int Attempts,
    DateTimeOffset Since,
    DateTimeOffset? RetryAt);
