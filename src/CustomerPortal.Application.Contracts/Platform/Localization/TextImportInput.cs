using System.ComponentModel.DataAnnotations;

namespace CustomerPortal.Platform.Localization;

/// <summary>A file of texts.</summary>
public sealed record TextImportInput
{
    /// <summary>BCP 47 tag.</summary>
    [Required]
    [MaxLength(35)]
    public string Language { get; init; } = string.Empty;

    public TextFileFormat Format { get; init; }

    /// <summary>The file as it was read.</summary>
    [Required]
    [MaxLength(TextConsts.MaxFileLength)]
    public string Content { get; init; } = string.Empty;

    /// <summary>Whether it is stored; otherwise the answer only says what would be.</summary>
    public bool Apply { get; init; }
}
