namespace CustomerPortal.Platform.Branding;

/// <summary>How the tenant shows itself: client area, sign-in pages, mails, documents.</summary>
/// <param name="Name">Portal name, else the name of the organisation.</param>
/// <param name="Accent">"#rrggbb" on light ground; null for the product's colour.</param>
/// <param name="AccentOnDark">"#rrggbb" on dark ground; null for the product's colour.</param>
/// <param name="Logo">Path of the logo, with its version, that anybody may load; null when there is none.</param>
/// <param name="Favicon">Path of the favicon, with its version, that anybody may load; null when there is none.</param>
public sealed record Brand(string Name, string? Accent = null, string? AccentOnDark = null, string? Logo = null, string? Favicon = null);
