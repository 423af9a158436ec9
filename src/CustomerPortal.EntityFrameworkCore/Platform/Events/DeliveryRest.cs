using CustomerPortal.Kernel;
using CustomerPortal.Platform.Tenancy;

namespace CustomerPortal.Platform.Events;

/// <summary>
/// Deliveries that wait without counting as tries: of a tenant that is deactivated or deleted, and of a module that the host switched off.
/// Nothing is lost: they go on when the tenant or the module is back.
/// </summary>
internal sealed class DeliveryRest(ITenantDirectory tenants, ModuleSwitches modules, ICurrentTenant tenant)
{
    /// <summary>How long a resting delivery sleeps before it is looked at again.</summary>
    public static readonly TimeSpan Pause = TimeSpan.FromMinutes(5);

    /// <summary>Whether this subscription rests for the current tenant.</summary>
    public async ValueTask<bool> IsRestingAsync(EventSubscription subscription, CancellationToken ct) =>
        await IsStoppedAsync(ct) || (subscription.Module is { } module && !await modules.IsOnAsync(module, ct));

    private async ValueTask<bool> IsStoppedAsync(CancellationToken ct) =>
        tenant.Id != TenantIds.Host && await tenants.FindByIdAsync(tenant.Id, ct) is not { IsStopped: false };
}
