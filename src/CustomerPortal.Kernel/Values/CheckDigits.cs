namespace CustomerPortal.Kernel;

/// <summary>The arithmetic that check digits of several countries share. Texts hold ASCII digits unless said otherwise.</summary>
internal static class CheckDigits
{
    /// <summary>ISO 7064 mod 97-10 over capitals and digits (A = 10 … Z = 35); valid codes give 1.</summary>
    public static int Mod97(string text)
    {
        var rest = 0;
        foreach (var c in text)
        {
            rest = char.IsAsciiDigit(c) ? ((rest * 10) + c - '0') % 97 : ((rest * 100) + c - 'A' + 10) % 97;
        }

        return rest;
    }

    /// <summary>ISO 7064 mod 11,10 with the check digit last.</summary>
    public static bool IsMod11And10(string digits)
    {
        var product = 10;
        foreach (var c in digits[..^1])
        {
            var sum = (product + c - '0') % 10;
            product = (sum == 0 ? 10 : sum) * 2 % 11;
        }

        return (product + digits[^1] - '0') % 10 == 1;
    }

    public static bool IsLuhn(string digits)
    {
        var sum = 0;
        for (var i = 0; i < digits.Length; i++)
        {
            var digit = digits[digits.Length - 1 - i] - '0';
            var doubled = i % 2 == 0 ? digit : digit * 2;
            sum += doubled > 9 ? doubled - 9 : doubled;
        }

        return sum % 10 == 0;
    }

    /// <summary>The sum of digit times weight, for as many digits as there are weights.</summary>
    public static int Weighted(string digits, params ReadOnlySpan<int> weights)
    {
        var sum = 0;
        for (var i = 0; i < weights.Length; i++)
        {
            sum += (digits[i] - '0') * weights[i];
        }

        return sum;
    }

    public static int Last(string digits) => digits[^1] - '0';

    public static long Number(string digits) => long.Parse(digits, System.Globalization.CultureInfo.InvariantCulture);
}
