using System.ComponentModel.DataAnnotations;

namespace CustomerPortal.Platform.Settings;

/// <summary>Changed settings.</summary>
public sealed record SettingsInput
{
    /// <summary>Name → new value; null gives a setting back to its fallback.</summary>
    [Required]
    [MaxLength(200)]
    public required IReadOnlyDictionary<string, string?> Values { get; init; }
}
