using static CustomerPortal.Kernel.CheckDigits;

namespace CustomerPortal.Kernel;

/// <summary>Check digits of VAT numbers that consist of digits; the shape has been checked before.</summary>
internal static class VatCheckDigits
{
    public static bool Austria(string body)
    {
        var sum = 4;
        for (var i = 0; i < 7; i++)
        {
            var product = (body[i + 1] - '0') * (i % 2 == 0 ? 1 : 2);
            sum += (product / 10) + (product % 10);
        }

        return (10 - (sum % 10)) % 10 == Last(body);
    }

    public static bool Belgium(string body) => 97 - (Number(body[..8]) % 97) == Number(body[8..]);

    public static bool Bulgaria(string body) => body.Length == 9
        ? BulgarianCompany(body)
        : Weighted(body, 2, 4, 8, 5, 10, 9, 7, 3, 6) % 11 % 10 == Last(body)
            || Weighted(body, 21, 19, 17, 13, 11, 9, 7, 3, 1) % 10 == Last(body)
            || (11 - (Weighted(body, 4, 3, 2, 7, 6, 5, 4, 3, 2) % 11)) % 11 == Last(body);

    public static bool Switzerland(string body) =>
        (11 - (Weighted(body[1..], 5, 4, 3, 2, 7, 6, 5, 4) % 11)) % 11 == Last(body);

    public static bool Cyprus(string body)
    {
        ReadOnlySpan<int> odd = [1, 0, 5, 7, 9, 13, 15, 17, 19, 21];
        var sum = 0;
        for (var i = 0; i < 8; i++)
        {
            var digit = body[i] - '0';
            sum += i % 2 == 0 ? odd[digit] : digit;
        }

        return (char)('A' + (sum % 26)) == body[8];
    }

    public static bool Czechia(string body)
    {
        switch (body)
        {
            case { Length: 8 }:
                var check = (11 - (Weighted(body, 8, 7, 6, 5, 4, 3, 2) % 11)) % 11;
                return body[0] != '9' && (check == 0 ? 1 : check) % 10 == Last(body);
            case { Length: 9 } when body[0] == '6':
                var special = Weighted(body[1..], 8, 7, 6, 5, 4, 3, 2) % 11;
                return (18 - ((10 - special + 11) % 11)) % 10 == Last(body);
            case { Length: 9 }:
                // Birth numbers given out before 1954 have no check digit.
                return true;
            default:
                return Number(body[..9]) % 11 % 10 == Last(body);
        }
    }

    public static bool Denmark(string body) => Weighted(body, 2, 7, 6, 5, 4, 3, 2, 1) % 11 == 0;

    public static bool Estonia(string body) => Weighted(body, 3, 7, 1, 3, 7, 1, 3, 7, 1) % 10 == 0;

    public static bool Greece(string body) => Weighted(body, 256, 128, 64, 32, 16, 8, 4, 2) % 11 % 10 == Last(body);

    public static bool Finland(string body) => Weighted(body, 7, 9, 10, 5, 8, 4, 2, 1) % 11 == 0;

    public static bool Hungary(string body) => Weighted(body, 9, 7, 3, 1, 9, 7, 3, 1) % 10 == 0;

    /// <summary>Digits eight to ten name the tax office of a province.</summary>
    public static bool Italy(string body) =>
        IsLuhn(body) && Number(body[7..10]) is (>= 1 and <= 100) or 120 or 121 or 888 or 999;

    public static bool Lithuania(string body)
    {
        var check = 0;
        var second = 0;
        for (var i = 0; i < body.Length - 1; i++)
        {
            check += (body[i] - '0') * ((i % 9) + 1);
            second += (body[i] - '0') * (((i + 2) % 9) + 1);
        }

        return (check % 11 == 10 ? second % 11 % 10 : check % 11) == Last(body);
    }

    public static bool Luxembourg(string body) => Number(body[..6]) % 89 == Number(body[6..]);

    /// <summary>Companies begin with 4 or more; persons with less, and with 32 without a check digit since 2017.</summary>
    public static bool Latvia(string body)
    {
        if (body[0] > '3')
        {
            return Weighted(body, 9, 1, 4, 8, 3, 10, 2, 5, 7, 6, 1) % 11 == 3;
        }

        return body.StartsWith("32", StringComparison.Ordinal)
            || (1 + Weighted(body, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9)) % 11 % 10 == Last(body);
    }

    public static bool Malta(string body) => Weighted(body, 3, 4, 6, 7, 8, 9, 10, 1) % 37 == 0;

    public static bool Norway(string body) =>
        (11 - (Weighted(body, 3, 2, 7, 6, 5, 4, 3, 2) % 11)) % 11 == body[8] - '0';

    public static bool Poland(string body) => Weighted(body, 6, 5, 7, 2, 3, 4, 5, 6, 7) % 11 == Last(body);

    public static bool Portugal(string body) =>
        (11 - (Weighted(body, 9, 8, 7, 6, 5, 4, 3, 2) % 11)) % 11 % 10 == Last(body);

    public static bool Romania(string body) =>
        Weighted(body[..^1].PadLeft(9, '0'), 7, 5, 3, 2, 1, 7, 5, 3, 2) * 10 % 11 % 10 == Last(body);

    public static bool Sweden(string body) => IsLuhn(body[..10]);

    public static bool Slovenia(string body) => (11 - (Weighted(body, 8, 7, 6, 5, 4, 3, 2) % 11)) switch
    {
        11 => false,
        10 => Last(body) == 0,
        var check => check == Last(body),
    };

    public static bool Slovakia(string body) => Number(body) % 11 == 0;

    private static bool BulgarianCompany(string body)
    {
        var check = Weighted(body, 1, 2, 3, 4, 5, 6, 7, 8) % 11;
        return (check == 10 ? Weighted(body, 3, 4, 5, 6, 7, 8, 9, 10) % 11 % 10 : check) == Last(body);
    }
}
