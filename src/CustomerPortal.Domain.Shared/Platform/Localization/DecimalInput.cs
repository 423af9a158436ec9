using System.Globalization;
using System.Text.RegularExpressions;
using CustomerPortal.Kernel;

namespace CustomerPortal.Platform.Localization;

/// <summary>Reads a number that a person typed or a file holds; what could mean two numbers is refused, never guessed.</summary>
/// <remarks>
/// "1.234,56" and "1,234.56" can only mean one number, whoever types them. "1.234" can mean two: it is read where the
/// point is the decimal separator of the reader's culture, else refused (write 1234 or 1.2340); a file has no culture
/// and is refused both ways. Spaces and apostrophes only group.
/// Arabic and Persian digits and separators are understood. Exponents, brackets and signs at the end are no numbers.
/// </remarks>
public static partial class DecimalInput
{
    /// <summary>What the largest column holds, and one more digit than any.</summary>
    public const int MaxWholeDigits = 15;

    public const int MaxFractionDigits = 10;

    private const char Invalid = '?';

    /// <param name="text">One number and nothing else.</param>
    /// <param name="culture">The culture whose decimal separator the person saw; none for files.</param>
    /// <exception cref="BusinessException">
    /// <see cref="PlatformErrorCodes.NumberInvalid"/>, <see cref="PlatformErrorCodes.NumberAmbiguous"/>
    /// </exception>
    public static decimal Parse(string? text, string? culture)
    {
        var plain = string.Concat((text ?? string.Empty).Trim().Select(Plain));
        if (Ambiguous().Match(plain) is { Success: true } either)
        {
            var separator = either.Groups["separator"].Value;
            if (culture is null || FormatTable.Get(culture).Decimal != separator)
            {
                throw new BusinessException(PlatformErrorCodes.NumberAmbiguous).With("text", text);
            }

            plain = plain.Replace(separator, "d", StringComparison.Ordinal);
        }

        var match = Shape().Match(plain);
        if (!match.Success)
        {
            throw new BusinessException(PlatformErrorCodes.NumberInvalid).With("text", text);
        }

        var whole = string.Concat(match.Groups["whole"].Value.Where(char.IsAsciiDigit)).TrimStart('0');
        var fraction = match.Groups["fraction"].Value;
        if (whole.Length > MaxWholeDigits || fraction.Length > MaxFractionDigits)
        {
            throw new BusinessException(PlatformErrorCodes.NumberInvalid).With("text", text);
        }

        var digits = fraction.Length == 0 ? whole.PadLeft(1, '0') : $"{whole}.{fraction}";
        var number = decimal.Parse(digits, NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture);
        return match.Groups["minus"].Success && number != 0m ? -number : number;
    }

    /// <summary>One character for each thing that several stand for.</summary>
    private static char Plain(char c) => c switch
    {
        >= '0' and <= '9' or '.' or ',' or '-' or '\'' or ' ' => c,
        >= '\u0660' and <= '\u0669' => (char)('0' + c - '\u0660'),
        >= '\u06F0' and <= '\u06F9' => (char)('0' + c - '\u06F0'),
        '\u2212' or '\u2013' => '-',
        '\u2019' => '\'',
        '\u00A0' or '\u202F' or '\u2009' => ' ',
        '\u066B' => 'd',
        '\u066C' => 'g',
        _ => Invalid,
    };

    /// <summary>Groups of three with one kind of separator, then at most one other separator and the fraction.</summary>
    [GeneratedRegex(
        @"^(?<minus>- ?)?(?:(?<whole>[1-9][0-9]{0,2}(?<group>[.,' g])[0-9]{3}(?:\k<group>[0-9]{3})*)(?:(?!\k<group>)[.,d](?<fraction>[0-9]+))?|(?<whole>[0-9]+)(?:[.,d](?<fraction>[0-9]+))?|(?<whole>)[.,d](?<fraction>[0-9]+))$",
        RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture)]
    private static partial Regex Shape();

    /// <summary>One point or comma before exactly three last digits, where what stands before could be a group.</summary>
    [GeneratedRegex("^(- ?)?[1-9][0-9]{0,2}(?<separator>[.,])[0-9]{3}$", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture)]
    private static partial Regex Ambiguous();
}
