using CustomerPortal.Kernel;

namespace CustomerPortal.Platform.Settings;

/// <summary>A page of settings. Its text key is "SettingPage:" + <paramref name="Name"/>.</summary>
/// <param name="Name">For example "Localization".</param>
/// <param name="Settings">In the order of the page.</param>
public sealed record SettingPageDto(string Name, IReadOnlyList<SettingDto> Settings);

/// <summary>A setting with its value. Texts: "Setting:" + name, "Setting:" + name + ".Help", and per choice "Setting:" + name + "." + choice.</summary>
public sealed record SettingDto
{
    /// <summary>Name.</summary>
    public required string Name { get; init; }

    /// <summary>What the value is.</summary>
    public required SettingKind Kind { get; init; }

    /// <summary>Value in force; null for a secret, which is never sent.</summary>
    public string? Value { get; init; }

    /// <summary>Whether a value is in force: for a secret the only thing to see.</summary>
    public required bool HasValue { get; init; }

    /// <summary>Whether the organisation stored it itself; otherwise it follows <see cref="Fallback"/>.</summary>
    public required bool IsOwn { get; init; }

    /// <summary>Value in force if the organisation stored none; null for a secret.</summary>
    public string? Fallback { get; init; }

    /// <summary>Values of a choice; languages of a language.</summary>
    public IReadOnlyList<string> Choices { get; init; } = [];

    /// <summary>Smallest number; null when unbounded.</summary>
    public int? Min { get; init; }

    /// <summary>Largest number; null when unbounded.</summary>
    public int? Max { get; init; }
}
