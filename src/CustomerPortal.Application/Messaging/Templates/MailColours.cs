using CustomerPortal.Platform.Branding;

namespace CustomerPortal.Messaging;

/// <summary>
/// The brand's colours as mails may use them: on each ground a link can be read and a button's words too (4.5 to 1, WCAG 1.4.3), whatever
/// colour was chosen.
/// </summary>
/// <param name="Accent">"#rrggbb" on light ground; white can be read on it.</param>
/// <param name="AccentOnDark">"#rrggbb" on dark ground; the dark ground's colour can be read on it.</param>
internal sealed record MailColours(string Accent, string AccentOnDark)
{
    private const string ProductAccent = "#0b5d66";
    private const string ProductAccentOnDark = "#6fc3cc";

    public static MailColours Of(Brand brand) => Colour.TryParse(brand.Accent, out var accent)
        ? new MailColours(BrandColours.Nearest(accent).ToString(), BrandColours.OnDark(accent).ToString())
        : new MailColours(ProductAccent, ProductAccentOnDark);
}
