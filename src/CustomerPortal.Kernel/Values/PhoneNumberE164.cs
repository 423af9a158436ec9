using System.Collections.Frozen;
using System.Text.RegularExpressions;

namespace CustomerPortal.Kernel;

/// <summary>Derives the international form of a phone number, or nothing where that would be a guess.</summary>
internal static partial class PhoneNumberE164
{
    private const int MinDigits = 8;
    private const int MaxDigits = 15;

    /// <summary>Countries that dial all digits of the number at home too: nothing to take away.</summary>
    private static readonly FrozenSet<string> WithoutTrunkPrefix = new[]
    {
        "AD", "BH", "BJ", "CI", "CL", "CR", "CV", "CY", "CZ", "DK", "DJ", "EE", "ES", "GR", "GT", "HK",
        "HN", "IS", "IT", "KW", "LU", "LV", "MC", "MO", "MT", "NI", "NO", "OM", "PA", "PL", "PT", "QA", "SG", "SM",
        "SN", "SV", "TN", "VA",
    }.ToFrozenSet(StringComparer.Ordinal);

    /// <summary>What is dialled before a national number and dropped abroad, where it is not "0".</summary>
    private static readonly FrozenDictionary<string, string> TrunkPrefixes = new Dictionary<string, string>
    {
        ["HU"] = "06",
        ["RU"] = "8",
        ["KZ"] = "8",
        ["BY"] = "8",
        ["TM"] = "8",
        ["MX"] = "01",
    }.ToFrozenDictionary(StringComparer.Ordinal);

    public static string? Derive(string typed, CountryCode? region)
    {
        var text = NationalZeroInParentheses().Replace(typed, "$1");
        if (!Allowed().IsMatch(text))
        {
            return null;
        }

        var digits = string.Concat(text.Where(char.IsAsciiDigit));
        if (text.TrimStart('(', ' ')[0] == '+')
        {
            return International(digits);
        }

        return region?.DialCode is { } dialCode ? FromNational(digits, region, dialCode) : null;
    }

    private static string? FromNational(string digits, CountryCode region, string dialCode)
    {
        if (dialCode[0] == '1')
        {
            // North America: ten digits, a leading 1 before them at home, 011 before foreign numbers.
            return digits switch
            {
                { Length: 10 } => International("1" + digits),
                { Length: 11 } when digits[0] == '1' => International(digits),
                _ when digits.StartsWith("011", StringComparison.Ordinal) => International(digits[3..]),
                _ => null,
            };
        }

        if (digits.StartsWith("00", StringComparison.Ordinal))
        {
            return International(digits[2..]);
        }

        if (WithoutTrunkPrefix.Contains(region.Value))
        {
            return International(dialCode + digits);
        }

        var trunk = TrunkPrefixes.GetValueOrDefault(region.Value, "0");
        return digits.StartsWith(trunk, StringComparison.Ordinal) ? International(dialCode + digits[trunk.Length..]) : null;
    }

    private static string? International(string digits) =>
        digits.Length is >= MinDigits and <= MaxDigits && digits[0] != '0' ? "+" + digits : null;

    /// <summary>"+31 (0)20 …": the zero is for callers at home.</summary>
    [GeneratedRegex(@"^(\s*\+[0-9\s]{1,5})\(0\)", RegexOptions.CultureInvariant)]
    private static partial Regex NationalZeroInParentheses();

    [GeneratedRegex(@"^\s*\(?\+?[0-9\s\u00A0\u2007\u202F().\-\u2010\u2011\u2013/]*\d[0-9\s\u00A0\u202F().\-/]*$", RegexOptions.CultureInvariant)]
    private static partial Regex Allowed();
}
