using System.Globalization;
using System.Text;

namespace CustomerPortal.Documents;

/// <summary>Makes typed text fit for paper.</summary>
internal static class PrintedText
{
    public const char IsolateStart = '\u2068';
    public const char IsolateEnd = '\u2069';

    // Longer words may break, so that none runs out of its column.
    private const int LongestWord = 24;
    private const int Step = 8;
    private const char BreakHere = '\u200b';

    /// <summary>
    /// One line without control characters, without marks that turn the direction of what follows (an amount must not be read
    /// backwards because of a name), composed, and with places to break in words that no line could hold.
    /// </summary>
    public static string Line(string? text)
    {
        var result = new StringBuilder();
        var word = 0;
        foreach (var rune in (text ?? string.Empty).Normalize(NormalizationForm.FormC).EnumerateRunes())
        {
            if (Rune.IsWhiteSpace(rune))
            {
                word = 0;
                Space(result, rune);
            }
            else if (!IsUnprintable(rune))
            {
                if (++word > LongestWord)
                {
                    result.Append(BreakHere);
                    word -= Step;
                }

                result.Append(rune.ToString());
            }
        }

        return result.ToString().Trim();
    }

    /// <summary>The lines of a typed text, without empty ones.</summary>
    public static IReadOnlyList<string> Lines(string? text) =>
        [.. (text ?? string.Empty).Split(['\n', '\r', '\u2028', '\u2029']).Select(Line).Where(line => line.Length > 0)];

    /// <summary>Keeps a value inside a sentence apart from the direction and the line breaks of the sentence.</summary>
    public static string Isolate(string value) => value.Length == 0 ? value : $"{IsolateStart}{value}{IsolateEnd}";

    private static void Space(StringBuilder result, Rune rune)
    {
        // A no-break space keeps a number and its unit together; all others are one space.
        if (rune.Value is 0xa0 or 0x202f)
        {
            result.Append(rune.ToString());
        }
        else if (result.Length > 0 && result[^1] != ' ')
        {
            result.Append(' ');
        }
    }

    private static bool IsUnprintable(Rune rune) =>
        Rune.GetUnicodeCategory(rune) is UnicodeCategory.Control or UnicodeCategory.PrivateUse or UnicodeCategory.OtherNotAssigned
        || rune.Value is (>= 0x202a and <= 0x202e) or (>= 0x2066 and <= 0x2069) or 0x200e or 0x200f or 0x061c or 0xfeff;
}
