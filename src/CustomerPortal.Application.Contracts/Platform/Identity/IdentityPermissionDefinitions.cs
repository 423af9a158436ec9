using CustomerPortal.Kernel;

namespace CustomerPortal.Platform.Identity;

/// <inheritdoc />
public sealed class IdentityPermissionDefinitions : IPermissionDefinitionProvider
{
    /// <inheritdoc />
    public void Define(PermissionRegistry registry)
    {
        var group = registry.Group(IdentityPermissions.Group);
        var roles = group.Add(IdentityPermissions.Roles.Default, PermissionSide.Both);
        roles.Add(IdentityPermissions.Roles.Create);
        roles.Add(IdentityPermissions.Roles.Update);
        roles.Add(IdentityPermissions.Roles.Delete);
        roles.Add(IdentityPermissions.Roles.ManagePermissions);

        var users = group.Add(IdentityPermissions.Users.Default, PermissionSide.Both);
        users.Add(IdentityPermissions.Users.Create);
        users.Add(IdentityPermissions.Users.Update).Add(IdentityPermissions.Users.ManageRoles);
        users.Add(IdentityPermissions.Users.Delete);
        users.Add(IdentityPermissions.Users.ManagePermissions);
    }
}
