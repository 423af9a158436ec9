using CustomerPortal.Kernel;
using CustomerPortal.Platform.Tenancy;

namespace CustomerPortal.Platform.Identity;

/// <summary>Whether anybody may enter the current tenant.</summary>
internal sealed class TenantGate(ICurrentTenant tenant, ITenantDirectory tenants)
{
    public async Task<bool> IsOpenAsync(CancellationToken ct) =>
        tenant.Id == TenantIds.Host || (await tenants.FindByIdAsync(tenant.Id, ct))?.IsActive == true;

    /// <summary>Links into a closed tenant are dead.</summary>
    public async Task EnsureOpenAsync(CancellationToken ct)
    {
        if (!await IsOpenAsync(ct))
        {
            throw AccountLinks.Dead();
        }
    }
}
