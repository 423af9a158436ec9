namespace CustomerPortal.Kernel;

/// <summary>Something that the host lets its tenants do. Texts: "Feature:" + <see cref="Name"/>, and "Feature:" + name + ".Help".</summary>
/// <param name="Name">For example "SettingManagement.Enable".</param>
/// <param name="Group">Its text key is "FeatureGroup:" + group.</param>
/// <param name="Default">Value while neither the tenant nor its edition has one: "true" or "false" for a switch, else a number.</param>
public sealed record FeatureDefinition(string Name, string Group, string Default)
{
    /// <summary>A number without bound: nothing is counted.</summary>
    public const string Unlimited = "0";

    /// <summary>Feature without which this one has no effect; null at the top.</summary>
    public string? Parent { get; init; }

    /// <summary>Bounds of a number, inclusive; null for a switch. Of a limit 0 means without bound.</summary>
    public (int Min, int Max)? Range { get; init; }

    /// <summary>Module that rests while this switch is off: its endpoints, permissions, portal rights and deliveries; null for any other feature.</summary>
    public string? Module { get; init; }

    /// <summary>Whether so many things of a kind may exist at most: shown with what is used.</summary>
    public bool IsLimit { get; init; }

    /// <summary>A limit with its default and its greatest value.</summary>
    public static FeatureDefinition Limit(string name, int max) =>
        new(name, "Limits", Unlimited) { Range = (0, max), IsLimit = true };

    /// <summary>The switch of a module, on by default.</summary>
    public static FeatureDefinition Switch(string name, string module) => new(name, "Modules", "true") { Module = module };
}
