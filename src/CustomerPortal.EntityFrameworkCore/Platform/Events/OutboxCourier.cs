using CustomerPortal.Kernel;
using CustomerPortal.Platform.Localization;
using CustomerPortal.Platform.Observing;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Options;

namespace CustomerPortal.Platform.Events;

/// <summary>Carries one leased delivery to its handler, in a scope of its own, and settles the row whatever happens.</summary>
internal sealed class OutboxCourier(
    IServiceScopeFactory scopes,
    EventSubscriptions subscriptions,
    IOutboxLeases leases,
    DeliveryRest rest,
    IDeliveryTurns turns,
    IOptions<OutboxOptions> options,
    PortalMetrics metrics,
    TimeProvider clock,
    ILogger<OutboxCourier> logger)
{
    /// <summary>Delivers; never throws. <paramref name="abort"/> ends a handler that outlasts the stop of the process.</summary>
    public async Task DeliverAsync(LeasedMessage message, CancellationToken abort)
    {
        try
        {
            await SettleAsync(message, abort);
        }
        catch (Exception e)
        {
            // The row could not even be put back: its lease ends by itself and another try follows.
            logger.LogError("Delivery {MessageId} was left to its lease: {Error}", message.Id, FailureName.Of(e));
        }
    }

    private async Task SettleAsync(LeasedMessage message, CancellationToken abort)
    {
        if (message.Attempt > options.Value.MaxAttempts)
        {
            await GiveUpAsync(message, "ProcessEnded");
            return;
        }

        using var limit = CancellationTokenSource.CreateLinkedTokenSource(abort);
        using var done = new CancellationTokenSource();
        var keeping = KeepLeaseAsync(message, limit, done.Token);
        try
        {
            using var turn = await turns.TakeAsync(message.TenantId, limit.Token);
            await HandleAsync(message, limit.Token);
        }
        catch (OperationCanceledException) when (abort.IsCancellationRequested)
        {
            await leases.ReleaseAsync(message, CancellationToken.None);
        }
        catch (Exception e) when (e is LeaseLostException || limit.IsCancellationRequested)
        {
            logger.LogWarning("Delivery {MessageId} of {Subscription} went to another worker", message.Id, message.Subscription);
        }
        catch (Exception e)
        {
            await FailAsync(message, e);
        }
        finally
        {
            await done.CancelAsync();
            await keeping;
        }
    }

    private async Task HandleAsync(LeasedMessage message, CancellationToken ct)
    {
        var subscription = subscriptions.Find(message.Subscription) ?? throw new HandlerMissingException(message.Subscription);
        using var span = metrics.Traces.StartActivity($"deliver {message.Subscription}");
        await using var scope = scopes.CreateAsyncScope();
        var services = scope.ServiceProvider;
        using var tenant = services.GetRequiredService<ICurrentTenant>().Change(message.TenantId);
        using var user = services.GetRequiredService<ICurrentUser>().Change(new Actor(message.ActorKind, message.ActorId, null, []));
        using var language = services.GetRequiredService<ICurrentLanguage>().Change(message.Language);
        var tenantTexts = services.GetRequiredService<ITenantTexts>();
        using var texts = tenantTexts.Use(await tenantTexts.LoadAsync(ct));

        var delivery = services.GetRequiredService<Delivery>();
        delivery.Begin(message);
        if (await rest.IsRestingAsync(subscription, ct))
        {
            delivery.TryAgainAt(clock.GetUtcNow() + DeliveryRest.Pause);
        }
        else
        {
            await subscription.Deliver(services, message.Payload, new EventEnvelope(message.EventId, message.OccurredAt, message.Attempt), ct);
        }

        await delivery.CompleteAsync(clock.GetUtcNow(), ct);
    }

    private async Task KeepLeaseAsync(LeasedMessage message, CancellationTokenSource handler, CancellationToken done)
    {
        try
        {
            using var timer = new PeriodicTimer(options.Value.Lease / 3, clock);
            while (await timer.WaitForNextTickAsync(done))
            {
                if (!await leases.RenewAsync(message, options.Value.Lease, done))
                {
                    await handler.CancelAsync();
                    return;
                }
            }
        }
        catch (OperationCanceledException) when (done.IsCancellationRequested)
        {
            // The handler has ended.
        }
        catch (Exception e)
        {
            // Not renewed: when the lease ends before the handler, the fencing token refuses its writes.
            logger.LogWarning("The lease of delivery {MessageId} was not renewed: {Error}", message.Id, FailureName.Of(e));
        }
    }

    private async Task FailAsync(LeasedMessage message, Exception e)
    {
        var error = FailureName.Of(e);
        logger.LogDebug(e, "Delivery {MessageId} failed", message.Id);
        if (message.Attempt >= options.Value.MaxAttempts)
        {
            await GiveUpAsync(message, error);
            return;
        }

        var wait = BackOff.After(options.Value, message.Attempt, message.LeaseId);
        logger.LogWarning(
            "Delivery {MessageId} of {Subscription} failed at attempt {Attempt} ({Error}); again in {Seconds:0} s",
            message.Id, message.Subscription, message.Attempt, error, wait.TotalSeconds);
        await leases.PutBackAsync(message, clock.GetUtcNow() + wait, error, CancellationToken.None);
    }

    private async Task GiveUpAsync(LeasedMessage message, string error)
    {
        logger.LogError(
            "Delivery {MessageId} of {Subscription} of tenant {TenantId} is given up after {Attempts} attempts ({Error})",
            message.Id, message.Subscription, message.TenantId, message.Attempt, error);
        await leases.GiveUpAsync(message, error, CancellationToken.None);
    }
}
