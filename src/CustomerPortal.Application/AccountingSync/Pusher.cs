using CustomerPortal.Customers;

namespace CustomerPortal.AccountingSync;

/// <summary>Find by our id → create or update → read back: the one way in which a customer reaches an accounting system.</summary>
internal sealed class Pusher(ICustomerDirectory customers, PreFlight preFlight, IAccountingConnector connector)
{
    /// <summary>Pushes the customer as it is now; null when it no longer exists.</summary>
    /// <exception cref="LedgerRefusedException">A field is refused, here or there.</exception>
    /// <exception cref="LedgerUnreachableException">No answer.</exception>
    public async Task<RemoteDebtor?> PushAsync(CustomerSync sync, CancellationToken ct)
    {
        var customer = await customers.FindForLedgerAsync(sync.CustomerId, ct);
        if (customer is null)
        {
            return null;
        }

        var record = await preFlight.CheckAsync(customer, (await connector.DescribeAsync(ct)).RequiredFields, ct);
        var present = await connector.FindByExternalIdAsync(sync.CustomerId, ct);
        var pushed = present is null
            ? await connector.CreateAsync(record, sync.CustomerId.ToString(), ct)
            : present.Record == record ? present : await connector.UpdateAsync(present.RemoteId, record, present.Etag, ct);
        return await ReadBackAsync(pushed, record, ct);
    }

    /// <summary>Some accounting systems drop a value silently and answer well: only what they show afterwards counts.</summary>
    private async Task<RemoteDebtor> ReadBackAsync(RemoteDebtor pushed, LedgerRecord record, CancellationToken ct)
    {
        var kept = await connector.GetAsync(pushed.RemoteId, ct)
            ?? throw new LedgerRefusedException(null, AccountingSyncErrorCodes.LedgerAnswerDiffers);
        return LedgerComparison.Differences(record, kept.Record) is [var first, ..]
            ? throw new LedgerRefusedException(first.Field, AccountingSyncErrorCodes.LedgerAnswerDiffers)
            : kept;
    }
}
