namespace CustomerPortal.Kernel;

/// <summary>Where a permission can be granted.</summary>
public enum PermissionSide
{
    /// <summary>In tenants.</summary>
    Tenant,

    /// <summary>At the host only.</summary>
    Host,

    /// <summary>In both.</summary>
    Both,
}
