namespace CustomerPortal.Kernel;

/// <summary>Every portal right of the product; built once from the providers.</summary>
public sealed class PortalRightRegistry(IEnumerable<IPortalRightProvider> providers)
{
    /// <summary>Every right, in order.</summary>
    public IReadOnlyList<PortalRightDefinition> All { get; } = [.. providers.SelectMany(p => p.Define()).OrderBy(d => d.Order)];

    /// <summary>The right of this name, or null.</summary>
    public PortalRightDefinition? Find(string name) => All.FirstOrDefault(d => d.Name == name);
}
