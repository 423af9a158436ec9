using CustomerPortal.Kernel;

namespace CustomerPortal.Platform.Permissions;

/// <summary>Where a permission counts.</summary>
internal static class PermissionSides
{
    /// <summary>Whether the permission can be granted in this tenant (or at the host).</summary>
    public static bool IsOf(this PermissionDefinition permission, Guid tenantId) =>
        permission.Side == PermissionSide.Both || permission.Side == (tenantId == TenantIds.Host ? PermissionSide.Host : PermissionSide.Tenant);
}
