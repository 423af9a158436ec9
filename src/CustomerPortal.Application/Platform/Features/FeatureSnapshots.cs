using CustomerPortal.Kernel;
using CustomerPortal.Platform.Tenancy;
using Microsoft.Extensions.DependencyInjection;

namespace CustomerPortal.Platform.Features;

/// <summary>What the host stored about each tenant, in memory.</summary>
internal sealed class FeatureSnapshots(IServiceScopeFactory scopes, ICurrentTenant tenant)
    : TenantSnapshots<IReadOnlyDictionary<string, string>>(scopes, tenant)
{
    private readonly ICurrentTenant current = tenant;

    /// <inheritdoc />
    protected override async Task<IReadOnlyDictionary<string, string>> LoadAsync(IServiceProvider services, CancellationToken ct) =>
        (await services.GetRequiredService<IFeatureValueRepository>().ListAsync(current.Id, ct)).ToDictionary(v => v.Name, v => v.Value);
}
