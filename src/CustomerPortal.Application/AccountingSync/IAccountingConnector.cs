namespace CustomerPortal.AccountingSync;

/// <summary>
/// An accounting system as this product sees it; every connector keeps this contract. A debtor is looked for by our id before it is created,
/// so that a timeout after the other side's commit still ends in one debtor.
/// </summary>
public interface IAccountingConnector
{
    /// <summary>Name, stored with each push: "Embedded".</summary>
    string Name { get; }

    /// <summary>What the accounting system can do and demands.</summary>
    Task<ConnectorCapabilities> DescribeAsync(CancellationToken ct);

    /// <summary>The debtor with our id, or null.</summary>
    /// <exception cref="LedgerUnreachableException">No answer.</exception>
    Task<RemoteDebtor?> FindByExternalIdAsync(Guid externalId, CancellationToken ct);

    /// <summary>The debtor by the accounting system's own id, or null.</summary>
    /// <exception cref="LedgerUnreachableException">No answer.</exception>
    Task<RemoteDebtor?> GetAsync(string remoteId, CancellationToken ct);

    /// <summary>Creates the debtor; the accounting system gives it its next number.</summary>
    /// <param name="debtor">What it is to know.</param>
    /// <param name="idempotencyKey">The same for every try of one creation.</param>
    /// <param name="ct">Cancels the call.</param>
    /// <exception cref="LedgerRefusedException">A field is refused.</exception>
    /// <exception cref="LedgerUnreachableException">No answer; it may have been created all the same.</exception>
    Task<RemoteDebtor> CreateAsync(LedgerRecord debtor, string idempotencyKey, CancellationToken ct);

    /// <summary>Replaces what the accounting system knows.</summary>
    /// <exception cref="LedgerRefusedException">A field is refused.</exception>
    /// <exception cref="LedgerUnreachableException">No answer.</exception>
    Task<RemoteDebtor> UpdateAsync(string remoteId, LedgerRecord debtor, string? etag, CancellationToken ct);

    /// <summary>Closes the debtor: no new entries.</summary>
    /// <exception cref="LedgerUnreachableException">No answer.</exception>
    Task DeactivateAsync(string remoteId, CancellationToken ct);
}

/// <summary>What an accounting system can do.</summary>
/// <param name="AssignsNumbers">Whether it gives debtor numbers itself.</param>
/// <param name="KeepsExternalIds">Whether a debtor is found by our id.</param>
/// <param name="RequiredFields">Fields of the card without which it refuses.</param>
public sealed record ConnectorCapabilities(bool AssignsNumbers, bool KeepsExternalIds, IReadOnlyList<string> RequiredFields);
