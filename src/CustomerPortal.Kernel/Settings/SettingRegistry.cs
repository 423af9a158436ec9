namespace CustomerPortal.Kernel;

/// <summary>Every setting of the product; built once from the providers.</summary>
public sealed class SettingRegistry
{
    private readonly Dictionary<string, SettingDefinition> byName;

    /// <summary>Asks every provider.</summary>
    /// <exception cref="ArgumentException">Two settings have one name.</exception>
    public SettingRegistry(IEnumerable<ISettingDefinitionProvider> providers) =>
        byName = providers.SelectMany(p => p.Define()).ToDictionary(d => d.Name, StringComparer.Ordinal);

    /// <summary>Every setting.</summary>
    public IReadOnlyCollection<SettingDefinition> All => byName.Values;

    /// <summary>The setting of this name, or null.</summary>
    public SettingDefinition? Find(string name) => byName.GetValueOrDefault(name);
}
