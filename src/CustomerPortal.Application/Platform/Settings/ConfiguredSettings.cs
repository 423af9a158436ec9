namespace CustomerPortal.Platform.Settings;

/// <summary>Values that the configuration of the installation gives (section "Settings"); the host, tenants and accounts may override them.</summary>
public sealed class ConfiguredSettings
{
    /// <summary>Setting name → value.</summary>
    public Dictionary<string, string> Values { get; } = new(StringComparer.Ordinal);
}
