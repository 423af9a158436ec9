using CustomerPortal.Kernel;

namespace CustomerPortal.Platform.Features;

/// <inheritdoc />
internal sealed class Features(FeatureRegistry registry, FeatureSnapshots snapshots, ICurrentTenant tenant) : IFeatures
{
    /// <inheritdoc />
    public async ValueTask<string> GetAsync(string name, CancellationToken ct)
    {
        var definition = registry.Find(name) ?? throw new ArgumentException($"The feature {name} is not defined.", nameof(name));
        return (await snapshots.GetAsync(tenant.Id, ct)).Of(definition).Value;
    }
}
