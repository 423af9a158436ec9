namespace CustomerPortal.Documents;

/// <summary>How the tenant shows itself.</summary>
/// <param name="Name">Trading name beside the mark.</param>
/// <param name="Colour">"#rrggbb"; its lightness is bounded on paper as on the pages. Anything else falls back to the product's.</param>
public sealed record DocumentBrand(string Name, string? Colour = null);
