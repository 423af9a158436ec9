using CustomerPortal.Kernel;
using CustomerPortal.Platform.Settings;

namespace CustomerPortal.Platform.Tenancy;

/// <summary>A tenant's own host name is a setting; requests are matched by the copy in the tenant's row, which is unique among all tenants.</summary>
internal sealed class HostNameRule(ITenantRepository tenants, ICurrentTenant tenant, TenantMemory memory) : ISettingRule
{
    /// <inheritdoc />
    public string Setting => PlatformSettings.PortalHostName;

    /// <inheritdoc />
    public async Task ApplyAsync(string value, CancellationToken ct)
    {
        var own = EntityNotFoundException.Require(await tenants.FindAsync(tenant.Id, ct), tenant.Id);
        var name = value.Length == 0 ? null : HostLabels.CheckName(value);
        if (name is not null && await tenants.FindByHostNameAsync(name, ct) is { } other && other.Id != own.Id)
        {
            throw new BusinessException(TenancyErrorCodes.HostNameTaken);
        }

        own.UseHostName(name);
        memory.Forget();
    }
}
