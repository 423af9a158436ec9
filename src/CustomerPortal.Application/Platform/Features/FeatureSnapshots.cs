using CustomerPortal.Kernel;
using CustomerPortal.Platform.Tenancy;
using Microsoft.Extensions.DependencyInjection;

namespace CustomerPortal.Platform.Features;

/// <summary>What the host stored about each tenant and its edition, in memory.</summary>
internal sealed class FeatureSnapshots(IServiceScopeFactory scopes, ICurrentTenant tenant)
    : TenantSnapshots<FeatureSnapshot>(scopes, tenant)
{
    private readonly ICurrentTenant current = tenant;

    /// <summary>The same from the database, for who is about to change it.</summary>
    public static async Task<FeatureSnapshot> ReadAsync(IFeatureValueRepository values, FeatureHolder holder, Guid? editionId, CancellationToken ct) => new(
        await ListAsync(values, holder, ct),
        editionId,
        editionId is { } edition ? await ListAsync(values, FeatureHolder.Edition(edition), ct) : new Dictionary<string, string>());

    /// <inheritdoc />
    protected override async Task<FeatureSnapshot> LoadAsync(IServiceProvider services, CancellationToken ct)
    {
        var tenant = current.Id == TenantIds.Host ? null : await services.GetRequiredService<ITenantRepository>().FindAsync(current.Id, ct);
        return await ReadAsync(services.GetRequiredService<IFeatureValueRepository>(), FeatureHolder.Tenant(current.Id), tenant?.EditionId, ct);
    }

    private static async Task<Dictionary<string, string>> ListAsync(IFeatureValueRepository values, FeatureHolder holder, CancellationToken ct) =>
        (await values.ListAsync(holder, ct)).ToDictionary(v => v.Name, v => v.Value, StringComparer.Ordinal);
}
