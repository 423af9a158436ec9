using CustomerPortal.Kernel;

namespace CustomerPortal.Platform.Settings;

/// <summary>A page of settings. Its text key is "SettingPage:" + <paramref name="Name"/>, unless it is a page of its own.</summary>
/// <param name="Name">For example "Localization"; for a page of its own its place, "mail-delivery".</param>
/// <param name="Settings">In the order of the page.</param>
/// <param name="IsOwn">Whether a page of its own keeps them: they are told here, and changed there.</param>
public sealed record SettingPageDto(string Name, IReadOnlyList<SettingDto> Settings, bool IsOwn);

/// <summary>A setting with its value. Texts: "Setting:" + <see cref="Texts"/>, the same + ".Help", and per choice the same + "." + choice.</summary>
public sealed record SettingDto
{
    /// <summary>Name.</summary>
    public required string Name { get; init; }

    /// <summary>Name in its text keys.</summary>
    public required string Texts { get; init; }

    /// <summary>Text key of what it is about, where several share their texts; null otherwise.</summary>
    public string? About { get; init; }

    /// <summary>What the value is.</summary>
    public required SettingKind Kind { get; init; }

    /// <summary>Value in force; null for a secret, which is never sent, and for a file.</summary>
    public string? Value { get; init; }

    /// <summary>Whether a value is in force: for a secret and for a file the only thing to see.</summary>
    public required bool HasValue { get; init; }

    /// <summary>Whether the organisation stored it itself; otherwise it follows <see cref="Fallback"/>.</summary>
    public required bool IsOwn { get; init; }

    /// <summary>Value in force if the organisation stored none; null for a secret.</summary>
    public string? Fallback { get; init; }

    /// <summary>Values of a choice; languages of a language.</summary>
    public IReadOnlyList<string> Choices { get; init; } = [];

    /// <summary>Text key before each choice; null for "Setting:" + name + ".".</summary>
    public string? ChoiceTexts { get; init; }

    /// <summary>Who the value in force comes from.</summary>
    public required SettingSource Source { get; init; }

    /// <summary>What the product begins with; null for a secret.</summary>
    public string? Default { get; init; }

    /// <summary>Longest text, per language where there are several; null when the product bounds it only.</summary>
    public int? MaxLength { get; init; }

    /// <summary>Latest change here that the audit log tells; null for none.</summary>
    public SettingChangeDto? Changed { get; init; }

    /// <summary>Smallest number; null when unbounded.</summary>
    public int? Min { get; init; }

    /// <summary>Largest number; null when unbounded.</summary>
    public int? Max { get; init; }
}

/// <summary>Where a value comes from.</summary>
public enum SettingSource
{
    /// <summary>What the product begins with, or the configuration of the installation.</summary>
    Default,

    /// <summary>The host.</summary>
    Host,

    /// <summary>The organisation (at the host: the host) itself.</summary>
    Own,
}

/// <summary>A change of a setting.</summary>
/// <param name="At">Moment.</param>
/// <param name="By">Name of the account; null for the product itself.</param>
public sealed record SettingChangeDto(DateTimeOffset At, string? By);
