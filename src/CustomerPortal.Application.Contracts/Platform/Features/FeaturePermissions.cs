using CustomerPortal.Kernel;

namespace CustomerPortal.Platform.Features;

/// <summary>Permissions about features; ABP's names. Features of tenants need <c>AbpTenantManagement.Tenants.ManageFeatures</c>.</summary>
public sealed class FeaturePermissions : IPermissionDefinitionProvider
{
    public const string Group = "FeatureManagement";
    public const string ManageHostFeatures = Group + ".ManageHostFeatures";

    /// <inheritdoc />
    public void Define(PermissionRegistry registry) => registry.Group(Group).Add(ManageHostFeatures, PermissionSide.Host);
}
