using CustomerPortal.Platform.Branding;

namespace CustomerPortal.Documents;

/// <summary>How the tenant shows itself.</summary>
/// <param name="Name">Trading name beside the mark.</param>
/// <param name="Colour">"#rrggbb"; its lightness is bounded on paper as on the pages. Anything else falls back to the product's.</param>
/// <param name="Logo">PNG or JPEG that stands in place of mark and name; null for none.</param>
public sealed record DocumentBrand(string Name, string? Colour = null, BrandFile? Logo = null);
