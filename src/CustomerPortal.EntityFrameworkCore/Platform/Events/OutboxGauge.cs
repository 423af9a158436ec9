using CustomerPortal.Platform.Observing;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Options;

namespace CustomerPortal.Platform.Events;

/// <summary>Reads how much waits in the outbox now and then, while somebody listens to the figure.</summary>
internal sealed class OutboxGauge(
    IOutboxLeases leases, PortalMetrics metrics, IOptions<OutboxOptions> options, TimeProvider clock, ILogger<OutboxGauge> logger) : BackgroundService
{
    /// <inheritdoc />
    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        using var timer = new PeriodicTimer(options.Value.Measure, clock);
        try
        {
            while (await timer.WaitForNextTickAsync(stoppingToken))
            {
                if (metrics.IsOutboxWatched)
                {
                    await MeasureAsync(stoppingToken);
                }
            }
        }
        catch (OperationCanceledException) when (stoppingToken.IsCancellationRequested)
        {
            // The process stops.
        }
    }

    private async Task MeasureAsync(CancellationToken ct)
    {
        try
        {
            var (waiting, due) = await leases.BacklogAsync(ct);
            var age = due is { } since ? clock.GetUtcNow() - since : TimeSpan.Zero;
            metrics.OutboxMeasured(waiting, age > TimeSpan.Zero ? age : TimeSpan.Zero);
        }
        catch (Exception e) when (e is not OperationCanceledException)
        {
            // The figure stays the last one read; the workers say that the database is away.
            logger.LogDebug("The outbox was not measured: {Error}", FailureName.Of(e));
        }
    }
}
