namespace CustomerPortal.Kernel;

/// <summary>Something that the host lets its tenants do. Texts: "Feature:" + <see cref="Name"/>, and "Feature:" + name + ".Help".</summary>
/// <param name="Name">For example "SettingManagement.Enable".</param>
/// <param name="Group">Module; its text key is "FeatureGroup:" + group.</param>
/// <param name="Default">Value while the host stored none for the tenant: "true" or "false" for a switch, else a number.</param>
public sealed record FeatureDefinition(string Name, string Group, string Default)
{
    /// <summary>Feature without which this one has no effect; null at the top.</summary>
    public string? Parent { get; init; }

    /// <summary>Bounds of a number, inclusive; null for a switch.</summary>
    public (int Min, int Max)? Range { get; init; }
}
