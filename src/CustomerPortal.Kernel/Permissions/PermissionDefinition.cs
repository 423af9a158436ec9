namespace CustomerPortal.Kernel;

/// <summary>A right that can be granted to roles and users. Its text key is "Permission:" + <see cref="Name"/>.</summary>
public sealed class PermissionDefinition
{
    private readonly List<PermissionDefinition> children = [];
    private readonly List<string> readyMadeRoles = [];

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

    /// <summary>Roles of <see cref="ReadyMadeRoles"/> that have it in a new tenant; the administrator has every permission and is not listed.</summary>
    public IReadOnlyList<string> InReadyMadeRoles => readyMadeRoles;

    /// <summary>Says which ready-made roles have it in a new tenant.</summary>
    /// <returns>This permission.</returns>
    public PermissionDefinition For(params string[] roles)
    {
        readyMadeRoles.AddRange(roles);
        return this;
    }

    /// <summary>Defines a permission that needs this one.</summary>
    /// <returns>The new permission.</returns>
    public PermissionDefinition Add(string name)
    {
        var child = new PermissionDefinition(name, Side, this);
        children.Add(child);
        return child;
    }
}
