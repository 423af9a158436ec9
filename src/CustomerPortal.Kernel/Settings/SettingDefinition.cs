namespace CustomerPortal.Kernel;

/// <summary>A setting. Texts: "Setting:" + <see cref="Texts"/>, and the same + ".Help".</summary>
/// <param name="Name">"Group.Name", for example <c>Localization.DefaultLanguage</c>; ABP's keep their names.</param>
/// <param name="Default">Value when nothing is stored anywhere.</param>
/// <param name="Kind">What the value is.</param>
/// <param name="Scopes">Where it may be stored.</param>
public sealed record SettingDefinition(string Name, string Default, SettingKind Kind, SettingScope Scopes)
{
    /// <summary>Page of the settings on which it stands, for example "General"; null = on no page.</summary>
    public string? Page { get; init; }

    /// <summary>Where a setting without <see cref="Page"/> is kept: the page of its own, or what writes it. A setting of tenants has one of the two.</summary>
    public string? Elsewhere { get; init; }

    /// <summary>Who else keeps or asks for it, when no page of ours offers it.</summary>
    public string? OnlyFor { get; init; }

    /// <summary>Name in its text keys; several settings that differ by <see cref="About"/> alone share one.</summary>
    public string Texts { get; init; } = Name;

    /// <summary>Text key of what it is about, where several share their texts; null otherwise.</summary>
    public string? About { get; init; }

    /// <summary>Right that changing it needs besides that of settings, by whichever road; null for none.</summary>
    public string? Permission { get; init; }

    /// <summary>Whether it names something that is stored beside it (a file), so that it means nothing elsewhere.</summary>
    public bool StaysHere { get; init; }

    /// <summary>Longest text; null for what a setting can hold at all.</summary>
    public int? MaxLength { get; init; }

    /// <summary>Allowed values of a <see cref="SettingKind.Choice"/> or of <see cref="SettingKind.Choices"/>; texts are "Setting:" + name + "." + choice.</summary>
    public IReadOnlyList<string> Choices { get; init; } = [];

    /// <summary>Text key before each choice; null for "Setting:" + name + ".".</summary>
    public string? ChoiceTexts { get; init; }

    /// <summary>Bounds of a <see cref="SettingKind.Number"/>, inclusive.</summary>
    public (int Min, int Max)? Range { get; init; }

    /// <summary>
    /// Setting with which this one forms a whole: who stores that one gets nothing of this one from above. A tenant with a mail server of
    /// its own must not be sent the host's password for another.
    /// </summary>
    public string? PartOf { get; init; }

    /// <summary>Setting that has a value when this one has, and none when it has none, and the error that says so.</summary>
    public (string Setting, string ErrorCode)? Pair { get; init; }

    /// <summary>Whether the admin application receives the value with its configuration.</summary>
    public bool IsVisibleToClients { get; init; }
}
