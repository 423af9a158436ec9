using CustomerPortal.Kernel;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Options;

namespace CustomerPortal.Platform.Events;

/// <summary>Takes due deliveries and runs several at a time, until the process stops; running ones then finish within the grace.</summary>
internal sealed class OutboxWorkers(
    IOutboxLeases leases,
    OutboxCourier courier,
    IOutboxSignal signal,
    OutboxPulse pulse,
    Neighbours neighbours,
    IHostApplicationLifetime lifetime,
    IOptions<OutboxOptions> options,
    TimeProvider clock,
    ILogger<OutboxWorkers> logger) : BackgroundService
{
    private readonly List<(Task Work, Guid Tenant)> running = [];

    /// <inheritdoc />
    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        if (!options.Value.Enabled)
        {
            return;
        }

        // Nothing is leased from the first sign of stopping on, while requests are still served.
        using var abort = new CancellationTokenSource();
        using var stop = CancellationTokenSource.CreateLinkedTokenSource(stoppingToken, lifetime.ApplicationStopping);
        while (!stop.IsCancellationRequested)
        {
            pulse.Beat();
            try
            {
                await TurnAsync(stop.Token, abort.Token);
            }
            catch (OperationCanceledException) when (stop.IsCancellationRequested)
            {
                break;
            }
            catch (Exception e)
            {
                logger.LogError("The outbox cannot be read: {Error}", FailureName.Of(e));
                await PauseAsync(stop.Token);
            }
        }

        abort.CancelAfter(options.Value.Grace);
        await Task.WhenAll(running.Select(r => r.Work));
    }

    private async Task TurnAsync(CancellationToken stopping, CancellationToken abort)
    {
        running.RemoveAll(r => r.Work.IsCompleted);
        var free = options.Value.Parallel - running.Count;
        if (free == 0)
        {
            await Task.WhenAny([.. running.Select(r => r.Work), Task.Delay(options.Value.Poll, stopping)]);
            return;
        }

        pulse.HasRoom();

        // While others ask, one at a time is taken of each tenant that has not its share yet.
        var shared = neighbours.ArePresent;
        var taken = await leases.TakeAsync(free, options.Value.Lease, stopping, shared ? 1 : 0, shared ? TenantsAtTheirShare() : null);
        foreach (var message in taken)
        {
            var work = Task.Run(() => courier.DeliverAsync(message, abort), CancellationToken.None);
            running.Add((work, message.TenantId));
            if (shared)
            {
                // The tenant may have more to deliver; only when the work counts as ended does it have room for it.
                _ = work.ContinueWith(_ => signal.Wake(), TaskScheduler.Default);
            }
        }

        if (taken.Count == 0)
        {
            await signal.WaitAsync(options.Value.Poll, stopping);
        }
    }

    private List<Guid> TenantsAtTheirShare() =>
        [.. running.GroupBy(r => r.Tenant).Where(tenant => tenant.Count() >= options.Value.PerTenant).Select(tenant => tenant.Key)];

    private async Task PauseAsync(CancellationToken stopping)
    {
        try
        {
            await Task.Delay(options.Value.Poll, clock, stopping);
        }
        catch (OperationCanceledException)
        {
            // The process stops; the loop sees it.
        }
    }
}
