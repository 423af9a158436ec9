using CustomerPortal.Customers;
using CustomerPortal.Kernel;
using CustomerPortal.Platform.Events;
using CustomerPortal.Platform.Live;
using CustomerPortal.Platform.Observing;

namespace CustomerPortal.AccountingSync;

/// <summary>
/// Pushes a customer and keeps the answer. However often it runs there is one debtor: it looks for our id first, and the connector's answer
/// is saved with the mark that the delivery is done.
/// </summary>
internal sealed class PushCustomer(
    ICustomerSyncRepository syncs,
    Pusher pusher,
    IDelivery delivery,
    ILiveUpdates live,
    PortalMetrics metrics,
    TimeProvider clock,
    IUnitOfWork unitOfWork) : IEventHandler<CustomerPushRequested>
{
    private static readonly TimeSpan FirstWait = TimeSpan.FromSeconds(5);
    private static readonly TimeSpan LongestWait = TimeSpan.FromMinutes(15);

    public async Task HandleAsync(CustomerPushRequested happened, EventEnvelope envelope, CancellationToken ct)
    {
        var sync = await syncs.FindAsync(happened.CustomerId, ct);
        if (sync is null || sync.Request != happened.Request
            || sync.State is CustomerSyncState.Synced or CustomerSyncState.Blocked or CustomerSyncState.Detached)
        {
            return;
        }

        sync.Begin();
        await unitOfWork.SaveAsync(ct);
        await delivery.CommitStepAsync(ct);
        live.Publish("customer", sync.CustomerId);

        await PushAsync(sync, ct);
        await unitOfWork.SaveAsync(ct);
        metrics.PushTried(sync.State.ToString());
    }

    private async Task PushAsync(CustomerSync sync, CancellationToken ct)
    {
        try
        {
            var debtor = await pusher.PushAsync(sync, ct);
            if (debtor is null)
            {
                sync.Detach();
                return;
            }

            sync.Succeed(debtor.RemoteId, debtor.DebtorNumber, debtor.Etag, clock.GetUtcNow());
        }
        catch (LedgerRefusedException refused)
        {
            sync.Block(refused.Field, refused.Code, clock.GetUtcNow());
        }
        catch (LedgerUnreachableException unreachable)
        {
            var again = clock.GetUtcNow() + (unreachable.RetryAfter ?? WaitAfter(sync.Attempts));
            sync.Fail(AccountingSyncErrorCodes.LedgerUnreachable, again, clock.GetUtcNow());
            delivery.TryAgainAt(again);
        }
    }

    private static TimeSpan WaitAfter(int attempts) =>
        TimeSpan.FromTicks(Math.Min(LongestWait.Ticks, FirstWait.Ticks << Math.Min(attempts - 1, 10)));
}
