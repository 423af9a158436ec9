using CustomerPortal.Platform.Lists;

namespace CustomerPortal.AccountingSync;

/// <summary>A customer whose push needs a look.</summary>
public sealed record SyncProblemDto(
    Guid CustomerId,
    string CustomerName,
    string CustomerNumber,
    CustomerSyncState State,
    SyncProblemReasonDto Problem,
    int Attempts,
    DateTimeOffset Since,
    DateTimeOffset? RetryAt);

/// <summary>A page of problems. Sorting: since, customerName, state.</summary>
public sealed record SyncProblemListRequest : ListRequest
{
    /// <summary>Blocked or Failed; both when null.</summary>
    public CustomerSyncState? State { get; init; }
}

/// <summary>How the pushes of the tenant stand, for the dashboard.</summary>
/// <param name="Waiting">Pending or on their way.</param>
/// <param name="Failed">Not answered; tried again by themselves.</param>
/// <param name="Blocked">Refused; somebody must correct a card.</param>
public sealed record SyncSummaryDto(int Waiting, int Failed, int Blocked);
