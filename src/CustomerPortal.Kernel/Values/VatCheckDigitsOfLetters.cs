using static CustomerPortal.Kernel.CheckDigits;

namespace CustomerPortal.Kernel;

/// <summary>Check digits of VAT numbers in which letters count; the shape has been checked before.</summary>
internal static class VatCheckDigitsOfLetters
{
    private const string SpanishLetters = "TRWAGMYFPDXBNJZSQVHLCKE";
    private const string FrenchCharacters = "0123456789ABCDEFGHJKLMNPQRSTUVWXYZ";
    private const string IrishLetters = "WABCDEFGHIJKLMNOPQRSTUV";

    /// <summary>Old numbers pass modulo 11 over nine digits; since 2020 sole traders have modulo 97 over the whole.</summary>
    public static bool Netherlands(string body) =>
        Mod97("NL" + body) == 1
        || (Number(body[..9]) > 0 && (Weighted(body, 9, 8, 7, 6, 5, 4, 3, 2) - (body[8] - '0')) % 11 == 0);

    public static bool Spain(string body)
    {
        var first = body[0];
        if (char.IsAsciiDigit(first))
        {
            return SpanishLetter(body[..8]) == body[8];
        }

        return first switch
        {
            'X' or 'Y' or 'Z' => SpanishLetter((first - 'X') + body[1..8]) == body[8],
            'K' or 'L' or 'M' => SpanishLetter(body[1..8]) == body[8],
            _ => "ABCDEFGHJNPQRSUVW".Contains(first, StringComparison.Ordinal) && SpanishCompany(body),
        };
    }

    public static bool France(string body)
    {
        var siren = body[2..];
        // Monaco shares the prefix; its numbers have no company register behind them.
        if (!IsLuhn(siren) && !siren.StartsWith("000", StringComparison.Ordinal))
        {
            return false;
        }

        if (body[..2].All(char.IsAsciiDigit))
        {
            return (12 + (3 * (Number(siren) % 97))) % 97 == Number(body[..2]);
        }

        var one = FrenchCharacters.IndexOf(body[0], StringComparison.Ordinal);
        var two = FrenchCharacters.IndexOf(body[1], StringComparison.Ordinal);
        var check = char.IsAsciiDigit(body[0]) ? (one * 24) + two - 10 : (one * 34) + two - 100;
        return (Number(siren) + 1 + (check / 11)) % 11 == check % 11;
    }

    /// <summary>GD: departments below 500; HA: health authorities above. Others modulo 97, or with 55 added since 2010.</summary>
    public static bool Britain(string body)
    {
        if (body.Length == 5)
        {
            return (body[0] == 'G') == (Number(body[2..]) < 500);
        }

        var rest = Weighted(body, 8, 7, 6, 5, 4, 3, 2, 10, 1) % 97;
        return rest == 0 || (Number(body[..3]) >= 100 && rest is 42 or 55);
    }

    public static bool Ireland(string body)
    {
        if (!char.IsAsciiDigit(body[1]))
        {
            return IrishLetter("0" + body[2..7] + body[0], 0) == body[7];
        }

        var second = body.Length == 9 ? IrishLetters.IndexOf(body[8], StringComparison.Ordinal) : 0;
        return IrishLetter(body[..7], second) == body[7];
    }

    private static char IrishLetter(string digits, int second) =>
        IrishLetters[(Weighted(digits, 8, 7, 6, 5, 4, 3, 2) + (9 * second)) % 23];

    private static char SpanishLetter(string digits) => SpanishLetters[(int)(Number(digits) % 23)];

    /// <summary>Some kinds of company end in a letter, some in a digit, the rest in either.</summary>
    private static bool SpanishCompany(string body)
    {
        var sum = 0;
        for (var i = 1; i < 8; i++)
        {
            var digit = (body[i] - '0') * (i % 2 == 1 ? 2 : 1);
            sum += (digit / 10) + (digit % 10);
        }

        var check = (10 - (sum % 10)) % 10;
        var asDigit = body[8] == '0' + check && !"NPQRSW".Contains(body[0], StringComparison.Ordinal);
        var asLetter = body[8] == "JABCDEFGHI"[check] && !"ABEH".Contains(body[0], StringComparison.Ordinal);
        return asDigit || asLetter;
    }
}
