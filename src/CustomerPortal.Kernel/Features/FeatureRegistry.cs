namespace CustomerPortal.Kernel;

/// <summary>Every feature of the product; built once from the providers.</summary>
public sealed class FeatureRegistry
{
    private readonly Dictionary<string, FeatureDefinition> byName;
    private readonly Dictionary<string, FeatureDefinition> byModule;

    /// <summary>Collects the definitions.</summary>
    public FeatureRegistry(IEnumerable<IFeatureDefinitionProvider> providers)
    {
        All = [.. providers.SelectMany(p => p.Define())];
        byName = All.ToDictionary(d => d.Name, StringComparer.Ordinal);
        byModule = All.Where(d => d.Module is not null).ToDictionary(d => d.Module!, StringComparer.Ordinal);
    }

    /// <summary>Every feature, parents before children.</summary>
    public IReadOnlyList<FeatureDefinition> All { get; }

    /// <summary>The feature of this name, or null.</summary>
    public FeatureDefinition? Find(string name) => byName.GetValueOrDefault(name);

    /// <summary>The switch of a module, or null when the module is always on.</summary>
    public FeatureDefinition? OfModule(string module) => byModule.GetValueOrDefault(module);
}
