using System.Diagnostics.CodeAnalysis;
using System.Text.Json.Serialization;
using System.Text.RegularExpressions;

namespace CustomerPortal.Kernel;

/// <summary>A language as BCP 47 writes it: "nl", "nl-BE", "zh-Hant-TW", "zh-yue".</summary>
/// <remarks>
/// The shape is checked, not whether somebody speaks it; which languages are offered is the tenant's choice. Not taken: tags of a private
/// use alone ("x-own"), grandfathered ones ("i-klingon"), and languages of four to eight letters, of which none was ever registered.
/// </remarks>
/// <seealso href="https://www.rfc-editor.org/info/bcp47"/>
[JsonConverter(typeof(LanguageTagJsonConverter))]
public sealed partial record LanguageTag
{
    public const int MaxLength = 35;

    private static readonly HashSet<string> RightToLeftLanguages = new(StringComparer.Ordinal)
    {
        "ar", "arc", "ckb", "dv", "fa", "he", "ks", "nqo", "ps", "sd", "syr", "ug", "ur", "yi",
    };

    private static readonly HashSet<string> RightToLeftScripts = new(StringComparer.Ordinal)
    {
        "Adlm", "Arab", "Hebr", "Mand", "Mend", "Nkoo", "Rohg", "Samr", "Syrc", "Thaa",
    };

    private LanguageTag(string value) => Value = value;

    /// <summary>In the canonical case: "nl-BE", "sr-Latn-RS".</summary>
    public string Value { get; }

    /// <summary>The first part: "nl" of "nl-BE".</summary>
    public string Language => Value.Split('-')[0];

    /// <summary>The territory part, if there is one: "BE" of "nl-BE".</summary>
    public string? Region => Value.Split('-').Skip(1)
        .FirstOrDefault(part => (part.Length == 2 && char.IsAsciiLetterUpper(part[0]))
            || (part.Length == 3 && char.IsAsciiDigit(part[0])));

    /// <summary>The next wider language: "zh-Hant" of "zh-Hant-TW"; none for a bare language.</summary>
    public LanguageTag? Parent
    {
        get
        {
            var end = Value.LastIndexOf('-');
            if (end < 0)
            {
                return null;
            }

            // A single letter announces an extension and means nothing at the end of a tag.
            var shorter = Value[..end];
            return new LanguageTag(shorter.Length > 2 && shorter[^2] == '-' ? shorter[..^2] : shorter);
        }
    }

    /// <summary>True for Arabic, Hebrew and other scripts written from right to left.</summary>
    public bool IsRightToLeft
    {
        get
        {
            var script = Value.Split('-').Skip(1).FirstOrDefault(part => part.Length == 4 && char.IsAsciiLetter(part[0]));
            return script is null ? RightToLeftLanguages.Contains(Language) : RightToLeftScripts.Contains(script);
        }
    }

    /// <exception cref="BusinessException"><see cref="KernelErrorCodes.LanguageTagInvalid"/></exception>
    public static LanguageTag Parse(string? text) =>
        TryParse(text, out var tag)
            ? tag
            : throw new BusinessException(KernelErrorCodes.LanguageTagInvalid).With("language", text);

    public static bool TryParse(string? text, [NotNullWhen(true)] out LanguageTag? tag)
    {
        tag = null;
        var trimmed = text?.Trim();
        if (trimmed is null || trimmed.Length > MaxLength || !Shape().IsMatch(trimmed))
        {
            return false;
        }

        tag = new LanguageTag(Canonical(trimmed));
        return true;
    }

    /// <summary>The tag itself, then each wider one.</summary>
    public IEnumerable<LanguageTag> WithParents()
    {
        for (var tag = this; tag is not null; tag = tag.Parent)
        {
            yield return tag;
        }
    }

    public override string ToString() => Value;

    private static string Canonical(string text)
    {
        var parts = text.Split('-');
        var inExtension = false;
        for (var i = 0; i < parts.Length; i++)
        {
            var lower = parts[i].ToLowerInvariant();
            inExtension |= lower.Length == 1;
            parts[i] = (i, lower.Length, inExtension) switch
            {
                ( > 0, 2, false) => lower.ToUpperInvariant(),
                ( > 0, 4, false) when char.IsAsciiLetter(lower[0]) => char.ToUpperInvariant(lower[0]) + lower[1..],
                _ => lower,
            };
        }

        return string.Join('-', parts);
    }

    [GeneratedRegex(
        "^[a-z]{2,3}(-[a-z]{3})?(-[a-z]{4})?(-([a-z]{2}|[0-9]{3}))?(-([a-z0-9]{5,8}|[0-9][a-z0-9]{3}))*(-[a-wy-z0-9](-[a-z0-9]{2,8})+)*(-x(-[a-z0-9]{1,8})+)?$",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Shape();
}
