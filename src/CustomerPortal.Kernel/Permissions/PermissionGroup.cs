namespace CustomerPortal.Kernel;

/// <summary>The permissions of one module, shown together. Its text key is "PermissionGroup:" + <see cref="Name"/>.</summary>
public sealed class PermissionGroup
{
    private readonly List<PermissionDefinition> permissions = [];

    internal PermissionGroup(string name) => Name = name;

    /// <summary>Module name.</summary>
    public string Name { get; }

    /// <summary>Permissions without a parent.</summary>
    public IReadOnlyList<PermissionDefinition> Permissions => permissions;

    /// <summary>Defines a permission at the top of the group.</summary>
    public PermissionDefinition Add(string name, PermissionSide side = PermissionSide.Tenant)
    {
        var permission = new PermissionDefinition(name, side, null);
        permissions.Add(permission);
        return permission;
    }

    /// <summary>Every permission of the group, parents before children.</summary>
    public IEnumerable<PermissionDefinition> Flatten() => permissions.SelectMany(Flatten);

    private static IEnumerable<PermissionDefinition> Flatten(PermissionDefinition permission) =>
        permission.Children.SelectMany(Flatten).Prepend(permission);
}
