using CustomerPortal.Kernel;
using CustomerPortal.Platform.Jobs;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Options;

namespace CustomerPortal.Platform.Events;

/// <summary>Deliveries of every tenant that were made long ago leave the outbox.</summary>
internal sealed class RemoveDelivered(IOutboxLeases leases, IOptions<RetentionOptions> retention, TimeProvider clock, ILogger<RemoveDelivered> logger)
    : IEventHandler<CleanUpDue>
{
    /// <inheritdoc />
    public async Task HandleAsync(CleanUpDue happened, EventEnvelope envelope, CancellationToken ct)
    {
        var removed = await leases.DeleteDoneAsync(clock.GetUtcNow().AddDays(-retention.Value.DeliveredDays), ct);
        logger.LogInformation("{Count} deliveries left the outbox", removed);
    }
}
