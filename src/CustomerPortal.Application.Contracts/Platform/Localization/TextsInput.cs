using System.ComponentModel.DataAnnotations;

namespace CustomerPortal.Platform.Localization;

/// <summary>Texts to store.</summary>
public sealed record TextsInput
{
    /// <summary>BCP 47 tag.</summary>
    [Required]
    [MaxLength(35)]
    public string Language { get; init; } = string.Empty;

    /// <summary>Key → text; empty or null gives the text back to the product.</summary>
    [Required]
    [MaxLength(500)]
    public required IReadOnlyDictionary<string, string?> Texts { get; init; }
}
