namespace CustomerPortal.Platform.Configuration;

/// <summary>What an import would do with an entry of the file.</summary>
public enum ConfigurationChange
{
    /// <summary>It is not here yet.</summary>
    Added,

    /// <summary>It is here, with other values.</summary>
    Changed,

    /// <summary>It differs, and is refused with a reason.</summary>
    Refused,
}
