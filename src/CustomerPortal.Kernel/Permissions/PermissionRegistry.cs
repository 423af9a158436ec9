namespace CustomerPortal.Kernel;

/// <summary>Every permission of the product; built once from the providers.</summary>
public sealed class PermissionRegistry
{
    private readonly List<PermissionGroup> groups = [];
    private readonly Dictionary<string, PermissionDefinition> byName;

    /// <summary>Asks every provider.</summary>
    /// <exception cref="ArgumentException">Two permissions have one name.</exception>
    public PermissionRegistry(IEnumerable<IPermissionDefinitionProvider> providers)
    {
        foreach (var provider in providers)
        {
            provider.Define(this);
        }

        byName = groups.SelectMany(g => g.Flatten()).ToDictionary(p => p.Name, StringComparer.Ordinal);
    }

    /// <summary>One group a module.</summary>
    public IReadOnlyList<PermissionGroup> Groups => groups;

    /// <summary>Every permission.</summary>
    public IReadOnlyCollection<PermissionDefinition> All => byName.Values;

    /// <summary>Opens (or continues) the group of a module.</summary>
    public PermissionGroup Group(string name)
    {
        var group = groups.FirstOrDefault(g => g.Name == name);
        if (group is null)
        {
            groups.Add(group = new PermissionGroup(name));
        }

        return group;
    }

    /// <summary>The permission of this name, or null.</summary>
    public PermissionDefinition? Find(string name) => byName.GetValueOrDefault(name);
}
