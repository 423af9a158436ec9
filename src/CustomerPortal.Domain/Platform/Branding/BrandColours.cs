namespace CustomerPortal.Platform.Branding;

/// <summary>
/// What a tenant's accent must keep (WCAG 2.2, 1.4.3): white on it, as on buttons, and it on the page, as in links, each at least 4.5 : 1.
/// The grounds are those of the pages' tokens.
/// </summary>
public static class BrandColours
{
    public const double Least = 4.5;

    private const int Steps = 255;

    private static readonly Colour Page = Colour.Parse("#f4f5f7");
    private static readonly Colour DarkPage = Colour.Parse("#1b2027");
    private static readonly Colour DarkInk = Colour.Parse("#0d1114");
    private static readonly Colour Black = new(0, 0, 0);

    /// <summary>Contrast of white on the accent.</summary>
    public static double OfInk(Colour accent) => accent.ContrastTo(Colour.White);

    /// <summary>Contrast of the accent on the page.</summary>
    public static double OnPage(Colour accent) => accent.ContrastTo(Page);

    public static bool Passes(Colour accent) => OfInk(accent) >= Least && OnPage(accent) >= Least;

    /// <summary>The accent itself, or the nearest darker shade of its hue that passes.</summary>
    public static Colour Nearest(Colour accent) => First(accent, Black, Passes);

    /// <summary>The companion on dark pages: the nearest lighter shade that stands out there and carries dark ink.</summary>
    public static Colour OnDark(Colour accent) =>
        First(accent, Colour.White, shade => shade.ContrastTo(DarkPage) >= Least && shade.ContrastTo(DarkInk) >= Least);

    private static Colour First(Colour from, Colour to, Func<Colour, bool> passes)
    {
        for (var step = 0; step < Steps; step++)
        {
            var shade = from.Towards(to, (double)step / Steps);
            if (passes(shade))
            {
                return shade;
            }
        }

        return to;
    }
}
