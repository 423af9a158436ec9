using CustomerPortal.Kernel;
using CustomerPortal.Platform.Events;
using CustomerPortal.Platform.Jobs;

namespace CustomerPortal.Platform.Tenancy;

/// <summary>Each day: the deleted tenants whose retention is over, each a delivery of its own, so that one that fails holds up no other.</summary>
internal sealed class SpreadPurges(ITenantQueries tenants, IOutbox outbox, IUnitOfWork unitOfWork, TimeProvider clock) : IEventHandler<CleanUpDue>
{
    /// <inheritdoc />
    public async Task HandleAsync(CleanUpDue happened, EventEnvelope envelope, CancellationToken ct)
    {
        foreach (var id in await tenants.ListPurgeableAsync(clock.GetUtcNow(), ct))
        {
            outbox.Add(new TenantPurgeDue(id));
        }

        await unitOfWork.SaveAsync(ct);
    }
}
