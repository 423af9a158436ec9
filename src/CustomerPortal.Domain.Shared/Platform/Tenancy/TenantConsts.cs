namespace CustomerPortal.Platform.Tenancy;

/// <summary>Lengths of a tenant's fields.</summary>
public static class TenantConsts
{
    public const int MaxNameLength = 64;

    /// <summary>A label of a host name (RFC 1035).</summary>
    public const int MaxHostLabelLength = 63;

    /// <summary>A whole host name (RFC 1035).</summary>
    public const int MaxHostNameLength = 253;
}
