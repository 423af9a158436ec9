using System.ComponentModel.DataAnnotations;
using CustomerPortal.Platform.Lists;

namespace CustomerPortal.Platform.Localization;

/// <summary>Which texts the editor shows; the filter searches key, reference and text.</summary>
public sealed record TextListRequest : ListRequest
{
    /// <summary>BCP 47 tag of the language that is written.</summary>
    [Required]
    [MaxLength(35)]
    public string Language { get; init; } = string.Empty;

    /// <summary>BCP 47 tag of the language to compare with; English when it is not said.</summary>
    [MaxLength(35)]
    public string? Reference { get; init; }

    /// <summary>Module that the key belongs to.</summary>
    [MaxLength(64)]
    public string? Module { get; init; }

    public TextState? State { get; init; }
}
