using CustomerPortal.Kernel;

namespace CustomerPortal.Portal;

/// <summary>Names of the permissions that staff has about the client area.</summary>
public static class PortalPermissions
{
    /// <summary>Group of the permissions.</summary>
    public const string Group = "Portal";

    /// <summary>Looks at the client area as a contact.</summary>
    public const string ViewAs = "Portal.ViewAs";
}

/// <summary>Defines them.</summary>
public sealed class PortalPermissionDefinitions : IPermissionDefinitionProvider
{
    /// <inheritdoc />
    public void Define(PermissionRegistry registry) => registry.Group(PortalPermissions.Group).Add(PortalPermissions.ViewAs);
}
