using CustomerPortal.Kernel;

namespace CustomerPortal.Platform.Features;

/// <summary>Permissions about features and editions; the first has ABP's name. Features of tenants need <c>AbpTenantManagement.Tenants.ManageFeatures</c>.</summary>
public sealed class FeaturePermissions : IPermissionDefinitionProvider
{
    public const string Group = "FeatureManagement";
    public const string ManageHostFeatures = Group + ".ManageHostFeatures";

    /// <summary>See editions with their values.</summary>
    public const string Editions = Group + ".Editions";

    /// <summary>Make, change and delete editions and their values.</summary>
    public const string ManageEditions = Editions + ".Manage";

    /// <summary>The tenant sees its own plan and what is used of it.</summary>
    public const string Plan = Group + ".Plan";

    /// <inheritdoc />
    public void Define(PermissionRegistry registry)
    {
        var group = registry.Group(Group);
        group.Add(ManageHostFeatures, PermissionSide.Host);
        group.Add(Editions, PermissionSide.Host).Add(ManageEditions);
        group.Add(Plan, PermissionSide.Tenant);
    }
}
