using CustomerPortal.Kernel;
using CustomerPortal.Platform.Events;
using CustomerPortal.Platform.Tenancy;
using Microsoft.Extensions.DependencyInjection;

namespace CustomerPortal.Messaging;

/// <summary>Asks every organisation that has a mailbox of bounces to look into it.</summary>
internal sealed class SpreadBounceReading(ITenantQueries tenants, ITenantDirectory directory, ICurrentTenant tenant, IServiceScopeFactory scopes) : IEventHandler<BounceMailboxesDue>
{
    /// <inheritdoc />
    public async Task HandleAsync(BounceMailboxesDue happened, EventEnvelope envelope, CancellationToken ct)
    {
        foreach (var id in await tenants.ListAllIdsAsync(ct))
        {
            // Of one that is stopped the deliveries rest: they would pile up.
            if (await directory.FindByIdAsync(id, ct) is not { IsStopped: false })
            {
                continue;
            }

            using var current = tenant.Change(id);
            await using var scope = scopes.CreateAsyncScope();
            if (await scope.ServiceProvider.GetRequiredService<IBounceMailbox>().IsSetAsync(ct))
            {
                scope.ServiceProvider.GetRequiredService<IOutbox>().Add(new BounceMailboxDue());
                await scope.ServiceProvider.GetRequiredService<IUnitOfWork>().SaveAsync(ct);
            }
        }
    }
}
