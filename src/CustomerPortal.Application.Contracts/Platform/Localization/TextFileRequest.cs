using System.ComponentModel.DataAnnotations;

namespace CustomerPortal.Platform.Localization;

/// <summary>Which texts a file holds.</summary>
public sealed record TextFileRequest
{
    /// <summary>BCP 47 tag.</summary>
    [Required]
    [MaxLength(35)]
    public string Language { get; init; } = string.Empty;

    /// <summary>Module; every one when it is not said.</summary>
    [MaxLength(64)]
    public string? Module { get; init; }

    public TextFileFormat Format { get; init; }
}
