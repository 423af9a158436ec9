using CustomerPortal.Kernel;
using CustomerPortal.Platform.Events;
using CustomerPortal.Platform.Tenancy;
using Microsoft.Extensions.DependencyInjection;

namespace CustomerPortal.Platform.Jobs;

/// <summary>Hands the cleaning to every tenant, deleted ones and the host too: each sees its own rows only.</summary>
internal sealed class SpreadCleanUp(ITenantQueries tenants, ICurrentTenant tenant, IServiceScopeFactory scopes) : IEventHandler<CleanUpDue>
{
    /// <inheritdoc />
    public async Task HandleAsync(CleanUpDue happened, EventEnvelope envelope, CancellationToken ct)
    {
        foreach (var id in (await tenants.ListAllIdsAsync(ct)).Append(TenantIds.Host))
        {
            using var current = tenant.Change(id);
            await using var scope = scopes.CreateAsyncScope();
            scope.ServiceProvider.GetRequiredService<IOutbox>().Add(new TenantCleanUpDue());
            await scope.ServiceProvider.GetRequiredService<IUnitOfWork>().SaveAsync(ct);
        }
    }
}
