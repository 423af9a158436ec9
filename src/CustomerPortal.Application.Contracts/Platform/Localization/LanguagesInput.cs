using System.ComponentModel.DataAnnotations;
using CustomerPortal.Platform.Data;

namespace CustomerPortal.Platform.Localization;

/// <summary>Which languages the organisation offers.</summary>
public sealed record LanguagesInput
{
    /// <summary>Tags, at least one.</summary>
    [Required]
    [MinLength(1)]
    [MaxLength(100)]
    public IReadOnlyList<string> Offered { get; init; } = [];

    /// <summary>One of <see cref="Offered"/>.</summary>
    [Required]
    [MaxLength(35)]
    public string Default { get; init; } = string.Empty;

    /// <summary>Version that they were chosen on; a stale one is refused (409).</summary>
    [Required]
    [MaxLength(VersionConsts.MaxLength)]
    public required string Version { get; init; }
}
