using System.Globalization;
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
    private const string Light = "#ffffff";
    private const string Dark = "#14181d";
    private const string ProductAccent = "#0b5d66";
    private const string ProductAccentOnDark = "#6fc3cc";
    private const double Readable = 4.5;

    public static MailColours Of(Brand brand) => new(
        Towards(Usable(brand.Accent) ?? ProductAccent, Light, 0),
        Towards(Usable(brand.AccentOnDark) ?? Usable(brand.Accent) ?? ProductAccentOnDark, Dark, 255));

    /// <summary>Contrast of two colours, 1 to 21.</summary>
    public static double Contrast(string one, string other)
    {
        var (a, b) = (Luminance(one), Luminance(other));
        return (Math.Max(a, b) + 0.05) / (Math.Min(a, b) + 0.05);
    }

    private static string Towards(string colour, string ground, int end)
    {
        for (var share = 0; share <= 20; share++)
        {
            var mixed = "#" + string.Concat(Channels(colour).Select(c => (c + ((end - c) * share / 20)).ToString("x2", CultureInfo.InvariantCulture)));
            if (Contrast(mixed, ground) >= Readable)
            {
                return mixed;
            }
        }

        return end == 0 ? "#000000" : Light;
    }

    private static string? Usable(string? colour) => colour is { Length: 7 } && colour[0] == '#' && colour[1..].All(char.IsAsciiHexDigit) ? colour.ToLowerInvariant() : null;

    private static int[] Channels(string colour) =>
        [.. Enumerable.Range(0, 3).Select(i => int.Parse(colour.AsSpan(1 + (2 * i), 2), NumberStyles.HexNumber, CultureInfo.InvariantCulture))];

    private static double Luminance(string colour)
    {
        var linear = Channels(colour).Select(c => c / 255d).Select(c => c <= 0.04045 ? c / 12.92 : Math.Pow((c + 0.055) / 1.055, 2.4)).ToArray();
        return (0.2126 * linear[0]) + (0.7152 * linear[1]) + (0.0722 * linear[2]);
    }
}
