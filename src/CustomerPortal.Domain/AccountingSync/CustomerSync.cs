using CustomerPortal.Kernel;

namespace CustomerPortal.AccountingSync;

/// <summary>The push of one customer to the accounting system: where it stands, and what the accounting system answered last.</summary>
[NotAudited("Has its own state on the card; the number is told with the customer.")]
public sealed class CustomerSync : AggregateRoot, ITenantOwned
{
    private CustomerSync()
    {
    }

    /// <summary>Begins to follow a customer; nothing is queued yet.</summary>
    public CustomerSync(Guid customerId, string connector)
    {
        Id = Guid.CreateVersion7();
        CustomerId = customerId;
        Connector = connector;
    }

    /// <inheritdoc />
    public Guid TenantId { get; private set; }

    public Guid CustomerId { get; private set; }

    /// <summary>Name of the connector that pushes.</summary>
    public string Connector { get; private set; } = string.Empty;

    public CustomerSyncState State { get; private set; }

    /// <summary>Requests so far; only the newest is pushed.</summary>
    public int Request { get; private set; }

    /// <summary>Pushes begun since the last success.</summary>
    public int Attempts { get; private set; }

    public DateTimeOffset? QueuedAt { get; private set; }

    /// <summary>Since when it is blocked or failed.</summary>
    public DateTimeOffset? ProblemSince { get; private set; }

    public DateTimeOffset? SyncedAt { get; private set; }

    public DateTimeOffset? RetryAt { get; private set; }

    /// <summary>Field of the card to correct; null when none is at fault.</summary>
    public string? ProblemField { get; private set; }

    /// <summary>Text key of the problem.</summary>
    public string? ProblemCode { get; private set; }

    public string? RemoteId { get; private set; }

    /// <summary>As the accounting system wrote it, without the spaces some pad it with.</summary>
    public string? DebtorNumber { get; private set; }

    /// <summary>Revision of the remote record, where the accounting system has one.</summary>
    public string? Etag { get; private set; }

    public DateTimeOffset? VerifiedAt { get; private set; }

    /// <summary>Result of the last comparison as JSON; null when never compared.</summary>
    public string? Verification { get; private set; }

    /// <summary>Asks for a push of the customer as it is now.</summary>
    public void Queue(DateTimeOffset now)
    {
        Request++;
        State = CustomerSyncState.Pending;
        QueuedAt = now;
        RetryAt = null;
        Raise(new CustomerPushRequested(CustomerId, Request));
    }

    /// <summary>Says that the push is on its way.</summary>
    public void Begin()
    {
        State = CustomerSyncState.Sending;
        Attempts++;
        RetryAt = null;
    }

    /// <summary>Keeps what the accounting system answered.</summary>
    public void Succeed(string remoteId, string debtorNumber, string? etag, DateTimeOffset now)
    {
        State = CustomerSyncState.Synced;
        RemoteId = remoteId;
        DebtorNumber = debtorNumber.Trim();
        Etag = etag;
        SyncedAt = now;
        Attempts = 0;
        ClearProblem();
        Raise(new CustomerPushed(CustomerId, RemoteId, DebtorNumber));
        Raise(new CustomerSyncChanged(CustomerId, State, Request));
    }

    /// <summary>Waits for somebody to correct the card.</summary>
    public void Block(string? field, string code, DateTimeOffset now)
    {
        State = CustomerSyncState.Blocked;
        SetProblem(field, code, now);
        Raise(new CustomerSyncChanged(CustomerId, State, Request));
    }

    /// <summary>Waits for the accounting system to answer again.</summary>
    public void Fail(string code, DateTimeOffset retryAt, DateTimeOffset now)
    {
        State = CustomerSyncState.Failed;
        RetryAt = retryAt;
        SetProblem(null, code, now);
        Raise(new CustomerSyncChanged(CustomerId, State, Request));
    }

    /// <summary>Pushes again what is blocked, failed or never answered.</summary>
    /// <exception cref="BusinessException"><see cref="AccountingSyncErrorCodes.NothingToRetry"/></exception>
    public void Retry(DateTimeOffset now)
    {
        if (State is CustomerSyncState.Synced or CustomerSyncState.Pending or CustomerSyncState.Detached)
        {
            throw new BusinessException(AccountingSyncErrorCodes.NothingToRetry);
        }

        Queue(now);
    }

    /// <summary>Keeps the result of a comparison.</summary>
    public void KeepVerification(string verification, DateTimeOffset now)
    {
        Verification = verification;
        VerifiedAt = now;
    }

    /// <summary>Pushes no more.</summary>
    public void Detach()
    {
        State = CustomerSyncState.Detached;
        RetryAt = null;
        ClearProblem();
    }

    private void SetProblem(string? field, string code, DateTimeOffset now)
    {
        ProblemField = field;
        ProblemCode = code;
        ProblemSince ??= now;
    }

    private void ClearProblem()
    {
        ProblemField = null;
        ProblemCode = null;
        ProblemSince = null;
    }
}
