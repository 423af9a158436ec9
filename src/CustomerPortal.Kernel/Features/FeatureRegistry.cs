namespace CustomerPortal.Kernel;

/// <summary>Every feature of the product; built once from the providers.</summary>
public sealed class FeatureRegistry(IEnumerable<IFeatureDefinitionProvider> providers)
{
    /// <summary>Every feature, parents before children.</summary>
    public IReadOnlyList<FeatureDefinition> All { get; } = [.. providers.SelectMany(p => p.Define())];

    /// <summary>The feature of this name, or null.</summary>
    public FeatureDefinition? Find(string name) => All.FirstOrDefault(d => d.Name == name);
}
