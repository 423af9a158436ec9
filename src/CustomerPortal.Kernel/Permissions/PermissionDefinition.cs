namespace CustomerPortal.Kernel;

/// <summary>A right that can be granted to roles and users. Its text key is "Permission:" + <see cref="Name"/>.</summary>
public sealed class PermissionDefinition
{
    private readonly List<PermissionDefinition> children = [];

    internal PermissionDefinition(string name, PermissionSide side, PermissionDefinition? parent)
    {
        Name = name;
        Side = side;
        Parent = parent;
    }

    /// <summary>"Module.Thing.Act", for example <c>Billing.Invoices.Issue</c>.</summary>
    public string Name { get; }

    /// <summary>Where it can be granted.</summary>
    public PermissionSide Side { get; }

    /// <summary>The permission without which this one has no effect; null at the top.</summary>
    public PermissionDefinition? Parent { get; }

    /// <summary>Permissions that need this one.</summary>
    public IReadOnlyList<PermissionDefinition> Children => children;

    /// <summary>Defines a permission that needs this one.</summary>
    public PermissionDefinition Add(string name)
    {
        var child = new PermissionDefinition(name, Side, this);
        children.Add(child);
        return child;
    }
}
