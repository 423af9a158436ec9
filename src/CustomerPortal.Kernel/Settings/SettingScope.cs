namespace CustomerPortal.Kernel;

/// <summary>Where a setting may be stored. The chain is default → configuration → host → tenant → user.</summary>
[Flags]
public enum SettingScope
{
    /// <summary>Nowhere: configuration only.</summary>
    None = 0,

    /// <summary>By the host, for the whole installation.</summary>
    Host = 1,

    /// <summary>By the tenant.</summary>
    Tenant = 2,

    /// <summary>By the account, for itself.</summary>
    User = 4,
}
