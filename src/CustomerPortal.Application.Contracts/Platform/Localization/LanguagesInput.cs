using System.ComponentModel.DataAnnotations;

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
}
