using System.Globalization;
using CustomerPortal.Kernel;
using CustomerPortal.Platform.Tenancy;
using Microsoft.Extensions.DependencyInjection;

namespace CustomerPortal.Platform.Features;

/// <inheritdoc />
internal sealed class PlanAppService(
    FeatureRegistry registry,
    FeatureSnapshots snapshots,
    FeatureTexts texts,
    IEditionRepository editions,
    ITenantRepository tenants,
    IServiceScopeFactory scopes,
    ICurrentTenant tenant) : IPlanAppService
{
    /// <inheritdoc />
    public Task<PlanDto> GetAsync(CancellationToken ct) => ReadAsync(tenant.Id, ct);

    /// <inheritdoc />
    public async Task<PlanDto> GetOfAsync(Guid tenantId, CancellationToken ct) =>
        await ReadAsync(EntityNotFoundException.Require(await tenants.FindKeptAsync(tenantId, ct), tenantId).Id, ct);

    private async Task<PlanDto> ReadAsync(Guid id, CancellationToken ct)
    {
        var values = await snapshots.GetAsync(id, ct);
        var edition = values.EditionId is { } editionId ? await editions.FindAsync(editionId, ct) : null;
        var used = await CountAsync(id, ct);
        return new PlanDto
        {
            EditionName = edition?.Name,
            Limits = [.. registry.All.Where(f => f.IsLimit).Select(f => Limit(f, values, used))],
            Features = [.. registry.All.Where(f => !f.IsLimit).Select(f => Feature(f, values))],
        };
    }

    // In the tenant's own scope: the filter and row-level security show its rows alone.
    private async Task<Dictionary<string, int>> CountAsync(Guid id, CancellationToken ct)
    {
        using var inTenant = tenant.Change(id);
        await using var scope = scopes.CreateAsyncScope();
        var used = new Dictionary<string, int>(StringComparer.Ordinal);
        foreach (var counter in scope.ServiceProvider.GetServices<IUsageCounter>())
        {
            used[counter.Feature] = await counter.CountAsync(ct);
        }

        return used;
    }

    private PlanLimitDto Limit(FeatureDefinition feature, FeatureSnapshot values, Dictionary<string, int> used)
    {
        var (value, source) = values.Of(feature);
        return new PlanLimitDto(
            feature.Name,
            texts.NameOf(feature),
            used[feature.Name],
            value == FeatureDefinition.Unlimited ? null : int.Parse(value, CultureInfo.InvariantCulture),
            source);
    }

    private PlanFeatureDto Feature(FeatureDefinition feature, FeatureSnapshot values)
    {
        var (value, source) = values.Of(feature);
        return new PlanFeatureDto(feature.Name, texts.NameOf(feature), value, source, feature.Range is null);
    }
}
