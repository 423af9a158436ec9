using System.Globalization;
using System.Text;

namespace CustomerPortal.Messaging;

/// <summary>Texts for mail headers: one line, nothing invisible that could end it or turn its direction.</summary>
internal static class OneLine
{
    public static string Of(string text, int maxLength)
    {
        var line = new StringBuilder(text.Length);
        foreach (var rune in text.EnumerateRunes())
        {
            line.Append(Rune.GetUnicodeCategory(rune) switch
            {
                UnicodeCategory.Control or UnicodeCategory.LineSeparator or UnicodeCategory.ParagraphSeparator => " ",
                UnicodeCategory.Format or UnicodeCategory.OtherNotAssigned or UnicodeCategory.PrivateUse when !IsJoiner(rune) => string.Empty,
                _ => rune.ToString(),
            });
        }

        var clean = string.Join(' ', line.ToString().Split(' ', StringSplitOptions.RemoveEmptyEntries));
        return Cut(clean, maxLength);
    }

    // Joiners shape Persian, Hindi and emoji; they cannot end a line.
    private static bool IsJoiner(Rune rune) => rune.Value is 0x200C or 0x200D;

    private static string Cut(string text, int maxLength)
    {
        if (text.Length <= maxLength)
        {
            return text;
        }

        return char.IsHighSurrogate(text[maxLength - 1]) ? text[..(maxLength - 1)] : text[..maxLength];
    }
}
