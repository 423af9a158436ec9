using CustomerPortal.Kernel;
using CustomerPortal.Platform.Identity;
using Microsoft.Extensions.DependencyInjection;

namespace CustomerPortal.Platform.Tenancy;

/// <summary>Everything a tenant (or the host) needs before people enter: each module's part in a scope of its own, then the first administrator.</summary>
public sealed class TenantPreparation(IServiceScopeFactory scopes, ICurrentTenant tenant, ICurrentUser user)
{
    /// <summary>Makes what is missing; repeating it after a crash finishes it.</summary>
    /// <param name="tenantId">Tenant, already saved.</param>
    /// <param name="adminEmail">Address of the first administrator.</param>
    /// <param name="adminPassword">Its password; empty to invite by mail.</param>
    /// <param name="ct">Cancels between the steps.</param>
    public async Task PrepareAsync(Guid tenantId, string adminEmail, string? adminPassword, CancellationToken ct)
    {
        using var inTenant = tenant.Change(tenantId);
        using var asSystem = user.Change(Actor.System);
        foreach (var order in await OrdersOfSetupsAsync())
        {
            await using var scope = scopes.CreateAsyncScope();
            foreach (var setup in scope.ServiceProvider.GetServices<ITenantSetup>().Where(s => s.Order == order && (s.ForHost || tenantId != TenantIds.Host)))
            {
                await setup.PrepareAsync(ct);
            }
        }

        await using var last = scopes.CreateAsyncScope();
        await last.ServiceProvider.GetRequiredService<IFirstAdministrator>().EnsureAsync(adminEmail, adminPassword, ct);
    }

    private async Task<List<int>> OrdersOfSetupsAsync()
    {
        await using var scope = scopes.CreateAsyncScope();
        return [.. scope.ServiceProvider.GetServices<ITenantSetup>().Select(s => s.Order).Distinct().Order()];
    }
}
