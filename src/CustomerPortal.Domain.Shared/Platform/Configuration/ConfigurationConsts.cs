namespace CustomerPortal.Platform.Configuration;

/// <summary>The file that a tenant's configuration travels in.</summary>
public static class ConfigurationConsts
{
    /// <summary>Says in the file what it is.</summary>
    public const string Format = "customer-portal-configuration";

    /// <summary>Version of the format, one higher when an older product could misread it.</summary>
    public const int Version = 1;

    /// <summary>Characters of a file; the largest tenants of the load tests write a tenth of it.</summary>
    public const int MaxLength = 4_000_000;

    /// <summary>Levels of objects within each other; the deepest part needs half of it.</summary>
    public const int MaxDepth = 12;

    /// <summary>Parts ticked in one import.</summary>
    public const int MaxParts = 100;
}
