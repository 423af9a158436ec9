namespace CustomerPortal.Platform.Tenancy;

/// <summary>What the DNS says about a tenant's host name.</summary>
public enum HostNameCheck
{
    /// <summary>It has an address in common with the installation's.</summary>
    LeadsHere,

    /// <summary>It has other addresses.</summary>
    LeadsElsewhere,

    /// <summary>The DNS does not know it.</summary>
    NotFound,
}
