using CustomerPortal.Kernel;
using CustomerPortal.Platform.Events;
using CustomerPortal.Platform.Features;
using Microsoft.Extensions.Logging;

namespace CustomerPortal.Platform.Tenancy;

/// <summary>Purges one deleted tenant. What is kept: its id, its name and the dates of its life.</summary>
internal sealed class PurgeTenant(
    ITenantRepository tenants,
    ITenantErasure erasure,
    IFeatureValueRepository values,
    IEnumerable<ITenantMemory> memories,
    IUnitOfWork unitOfWork,
    IDelivery delivery,
    TimeProvider clock,
    ILogger<PurgeTenant> logger) : IEventHandler<TenantPurgeDue>
{
    /// <inheritdoc />
    public async Task HandleAsync(TenantPurgeDue happened, EventEnvelope envelope, CancellationToken ct)
    {
        var tenant = await tenants.FindKeptAsync(happened.TenantOfEventId, ct);
        if (tenant is null || !tenant.BeginPurge(clock.GetUtcNow()))
        {
            return;
        }

        // From here it cannot be restored; what is taken away below could not be brought back.
        await unitOfWork.SaveAsync(ct);
        await delivery.CommitStepAsync(ct);
        await erasure.EraseAsync(tenant.Id, ct);
        foreach (var value in await values.ListAsync(FeatureHolder.Tenant(tenant.Id), ct))
        {
            values.Remove(value);
        }

        tenant.MarkPurged(clock.GetUtcNow());
        await unitOfWork.SaveAsync(ct);
        foreach (var memory in memories)
        {
            memory.Forget(tenant.Id);
        }

        logger.LogInformation("Tenant {TenantId} is purged", tenant.Id);
    }
}
