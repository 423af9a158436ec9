using System.Globalization;
using System.Text;

namespace CustomerPortal.Customers;

/// <summary>How names are compared, sorted and searched: without case and accents, one space between words.</summary>
public static class SearchKey
{
    /// <summary>Letters that are not a base letter with a mark, but read as these.</summary>
    private static readonly Dictionary<char, string> Letters = new()
    {
        ['ß'] = "ss",
        ['æ'] = "ae",
        ['œ'] = "oe",
        ['ø'] = "o",
        ['đ'] = "d",
        ['ð'] = "d",
        ['þ'] = "th",
        ['ł'] = "l",
        ['ı'] = "i",
        ['ħ'] = "h",
        ['أ'] = "ا",
        ['إ'] = "ا",
        ['آ'] = "ا",
        ['ى'] = "ي",
        ['ة'] = "ه",
    };

    /// <summary>The key of a text; empty for a blank one.</summary>
    public static string Of(string? text)
    {
        var key = new StringBuilder();
        var pendingSpace = false;
        foreach (var c in Lower(text).Normalize(NormalizationForm.FormKD))
        {
            if (char.IsWhiteSpace(c) || char.IsControl(c))
            {
                pendingSpace = key.Length > 0;
            }
            else if (CharUnicodeInfo.GetUnicodeCategory(c) is not (UnicodeCategory.NonSpacingMark or UnicodeCategory.Format))
            {
                key.Append(pendingSpace ? " " : string.Empty).Append(c);
                pendingSpace = false;
            }
        }

        return key.ToString();
    }

    /// <summary>The words of a search text, at most eight, longest first: the rarest narrows most.</summary>
    public static IReadOnlyList<string> Words(string? text) =>
        [.. Of(text).Split(' ', StringSplitOptions.RemoveEmptyEntries).Distinct(StringComparer.Ordinal).OrderByDescending(w => w.Length).Take(8)];

    private static string Lower(string? text)
    {
        var lower = new StringBuilder();
        foreach (var rune in (text ?? string.Empty).EnumerateRunes())
        {
            var small = Rune.ToLowerInvariant(rune);
            lower.Append(small.IsBmp && Letters.TryGetValue((char)small.Value, out var plain) ? plain : small.ToString());
        }

        return lower.ToString();
    }
}
