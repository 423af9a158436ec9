using CustomerPortal.Kernel;

namespace CustomerPortal.Platform.ApiKeys;

/// <summary>Permissions about the keys of others; everybody manages their own.</summary>
public sealed class ApiKeyPermissions : IPermissionDefinitionProvider
{
    public const string Group = "ApiKeys";
    public const string Manage = Group + ".Manage";

    /// <inheritdoc />
    public void Define(PermissionRegistry registry) => registry.Group(Group).Add(Manage, PermissionSide.Both);
}
