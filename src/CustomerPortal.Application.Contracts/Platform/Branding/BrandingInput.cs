using System.ComponentModel.DataAnnotations;
using CustomerPortal.Platform.Data;

namespace CustomerPortal.Platform.Branding;

/// <summary>Name and colour of the brand.</summary>
public sealed record BrandingInput
{
    /// <summary>Empty for the name of the organisation.</summary>
    [MaxLength(BrandConsts.MaxName)]
    public string? PortalName { get; init; }

    /// <summary>"#rrggbb"; empty for the product's colour.</summary>
    [MaxLength(7)]
    public string? Accent { get; init; }

    /// <summary>Version that the form was filled from; a stale one is refused (409).</summary>
    [Required]
    [MaxLength(VersionConsts.MaxLength)]
    public required string Version { get; init; }
}

/// <summary>A picture to keep.</summary>
public sealed record BrandImageInput
{
    /// <summary>What the sender takes it for; must be what it is.</summary>
    [Required]
    [MaxLength(100)]
    public string ContentType { get; init; } = string.Empty;

    /// <summary>The file in base64.</summary>
    [Required]
    [MaxLength(BrandConsts.MaxBase64)]
    public string Data { get; init; } = string.Empty;
}
