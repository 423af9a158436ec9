using CustomerPortal.Kernel;

namespace CustomerPortal.Platform.ApiKeys;

/// <summary>What a scope reaches: exactly the named permission, and the parents without which it would have no effect.</summary>
public static class ScopeReach
{
    /// <summary>The named ones that exist, with their parents.</summary>
    public static IReadOnlySet<string> Of(IEnumerable<string> scopes, PermissionRegistry registry)
    {
        var reached = new HashSet<string>(StringComparer.Ordinal);
        foreach (var name in scopes)
        {
            for (var step = registry.Find(name); step is not null; step = step.Parent)
            {
                reached.Add(step.Name);
            }
        }

        return reached;
    }
}
