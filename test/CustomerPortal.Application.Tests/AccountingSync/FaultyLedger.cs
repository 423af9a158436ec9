namespace CustomerPortal.AccountingSync;

/// <summary>A ledger between the product and the embedded one, which fails as the test says: before or after it has done its work.</summary>
public sealed class FaultyLedger
{
    private readonly Queue<Func<Func<Task>, Task>> faults = new();

    /// <summary>The next call that writes does its work and then fails, as when an answer is lost.</summary>
    public void LoseAnswer() => faults.Enqueue(async work =>
    {
        await work();
        throw new LedgerUnreachableException();
    });

    /// <summary>The next call that writes fails without having done anything.</summary>
    public void Refuse(Exception error) => faults.Enqueue(_ => throw error);

    internal async Task RunAsync(Func<Task> work)
    {
        if (faults.TryDequeue(out var fault))
        {
            await fault(work);
        }
        else
        {
            await work();
        }
    }
}

/// <summary>The connector with the faults of the test.</summary>
public sealed class FaultyConnector(IAccountingConnector inner, FaultyLedger faults) : IAccountingConnector
{
    public string Name => inner.Name;

    public Task<ConnectorCapabilities> DescribeAsync(CancellationToken ct) => inner.DescribeAsync(ct);

    public Task<RemoteDebtor?> FindByExternalIdAsync(Guid externalId, CancellationToken ct) => inner.FindByExternalIdAsync(externalId, ct);

    public Task<RemoteDebtor?> GetAsync(string remoteId, CancellationToken ct) => inner.GetAsync(remoteId, ct);

    public async Task<RemoteDebtor> CreateAsync(LedgerRecord debtor, string idempotencyKey, CancellationToken ct)
    {
        RemoteDebtor? made = null;
        await faults.RunAsync(async () => made = await inner.CreateAsync(debtor, idempotencyKey, ct));
        return made!;
    }

    public async Task<RemoteDebtor> UpdateAsync(string remoteId, LedgerRecord debtor, string? etag, CancellationToken ct)
    {
        RemoteDebtor? changed = null;
        await faults.RunAsync(async () => changed = await inner.UpdateAsync(remoteId, debtor, etag, ct));
        return changed!;
    }

    public Task DeactivateAsync(string remoteId, CancellationToken ct) => inner.DeactivateAsync(remoteId, ct);
}
