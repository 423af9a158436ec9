namespace CustomerPortal.Platform.Tenancy;

/// <summary>Lengths of a tenant's fields.</summary>
public static class TenantConsts
{
    public const int MaxNameLength = 64;

    /// <summary>A label of a host name (RFC 1035).</summary>
    public const int MaxHostLabelLength = 63;

    /// <summary>A whole host name (RFC 1035).</summary>
    public const int MaxHostNameLength = 253;

    /// <summary>Why a tenant is closed, as the host wrote it.</summary>
    public const int MaxReasonLength = 500;

    /// <summary>Host names of one tenant.</summary>
    public const int MaxHostNames = 20;
}
