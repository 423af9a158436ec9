using System.ComponentModel.DataAnnotations;

namespace CustomerPortal.Portal;

/// <summary>The language to show.</summary>
public sealed record PortalLanguageInput
{
    [Required, MaxLength(35)]
    public required string Language { get; init; }
}
