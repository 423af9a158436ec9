using CustomerPortal.Kernel;

namespace CustomerPortal.Platform.Tenancy;

/// <inheritdoc />
public sealed class TenancyPermissionDefinitions : IPermissionDefinitionProvider
{
    /// <inheritdoc />
    public void Define(PermissionRegistry registry)
    {
        var tenants = registry.Group(TenancyPermissions.Group).Add(TenancyPermissions.Default, PermissionSide.Host);
        tenants.Add(TenancyPermissions.Create);
        tenants.Add(TenancyPermissions.Update);
        tenants.Add(TenancyPermissions.Delete);
        tenants.Add(TenancyPermissions.ManageFeatures);
        tenants.Add(TenancyPermissions.ManageConnectionStrings);
        tenants.Add(TenancyPermissions.Impersonate);
    }
}
