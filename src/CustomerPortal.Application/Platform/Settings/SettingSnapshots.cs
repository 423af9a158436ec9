using CustomerPortal.Kernel;
using CustomerPortal.Platform.Tenancy;
using Microsoft.Extensions.DependencyInjection;

namespace CustomerPortal.Platform.Settings;

/// <summary>The stored values of each tenant (and of the host), in memory, by name and account.</summary>
internal sealed class SettingSnapshots(IServiceScopeFactory scopes, ICurrentTenant tenant)
    : TenantSnapshots<IReadOnlyDictionary<(string Name, Guid UserId), string>>(scopes, tenant)
{
    /// <inheritdoc />
    protected override async Task<IReadOnlyDictionary<(string Name, Guid UserId), string>> LoadAsync(IServiceProvider services, CancellationToken ct) =>
        (await services.GetRequiredService<ISettingValueRepository>().ListAsync(ct)).ToDictionary(v => (v.Name, v.UserId), v => v.Value);
}
