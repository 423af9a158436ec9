namespace CustomerPortal.Platform.Branding;

/// <summary>The brand as its page shows it.</summary>
public sealed record BrandingDto
{
    /// <summary>Of name and colour; sent back with a change: refuses it if somebody else saved first.</summary>
    public required string Version { get; init; }

    /// <summary>As stored; empty for the name of the organisation.</summary>
    public required string PortalName { get; init; }

    /// <summary>Name in force.</summary>
    public required string Name { get; init; }

    /// <summary>"#rrggbb" as stored; empty for the product's colour.</summary>
    public required string Accent { get; init; }

    /// <summary>Companion on dark ground; null without an accent.</summary>
    public string? AccentOnDark { get; init; }

    /// <summary>The logo; null for none.</summary>
    public BrandImageDto? Logo { get; init; }

    /// <summary>The favicon; null for none.</summary>
    public BrandImageDto? Favicon { get; init; }
}

/// <summary>A picture of the brand.</summary>
/// <param name="Path">Where anybody may load it.</param>
/// <param name="ContentType">For example image/png.</param>
/// <param name="Width">Pixels.</param>
/// <param name="Height">Pixels.</param>
public sealed record BrandImageDto(string Path, string ContentType, int Width, int Height);

/// <summary>How an accent stands to what must be read on it and beside it.</summary>
/// <param name="InkRatio">White on the accent.</param>
/// <param name="PageRatio">The accent on the page.</param>
/// <param name="Least">What both must reach.</param>
/// <param name="Passes">Whether they do.</param>
/// <param name="Proposal">The nearest shade that passes; the accent itself when it does.</param>
/// <param name="OnDark">Companion of the proposal on dark pages.</param>
public sealed record AccentCheckDto(decimal InkRatio, decimal PageRatio, decimal Least, bool Passes, string Proposal, string OnDark);
