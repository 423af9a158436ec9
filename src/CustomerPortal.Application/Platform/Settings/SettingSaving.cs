using CustomerPortal.Kernel;

namespace CustomerPortal.Platform.Settings;

/// <summary>Saves stored values of the current tenant and makes this node read them anew.</summary>
internal sealed class SettingSaving(ICurrentTenant tenant, IUnitOfWork unitOfWork, SettingSnapshots snapshots)
{
    public Guid TenantId => tenant.Id;

    public SettingScope Scope => tenant.Id == TenantIds.Host ? SettingScope.Host : SettingScope.Tenant;

    public async Task SaveAsync(CancellationToken ct)
    {
        await unitOfWork.SaveAsync(ct);
        snapshots.Forget(tenant.Id);
    }
}
