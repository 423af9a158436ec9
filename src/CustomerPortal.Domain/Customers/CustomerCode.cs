namespace CustomerPortal.Customers;

/// <summary>The generated code of a customer (PAR-05): four letters of its name and a few random characters, "HART-7BK".</summary>
public static class CustomerCode
{
    private const int Letters = 4;
    private const string WithoutName = "CUST";

    // No I, L, O, U: nobody mistakes them for digits or reads words into them.
    private const string Alphabet = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";

    private static readonly int[] SuffixLengths = [3, 3, 3, 3, 6, 6, 6, 8];

    /// <summary>Codes to choose from, shortest first; the first that is free is taken.</summary>
    public static IReadOnlyList<string> Candidates(string name)
    {
        var prefix = PrefixOf(name);
        return [.. SuffixLengths.Select(length => $"{prefix}-{Random(length)}")];
    }

    private static string PrefixOf(string name)
    {
        var letters = string.Concat(SearchKey.Of(name).Where(char.IsAsciiLetter).Take(Letters)).ToUpperInvariant();
        return letters.Length < 2 ? WithoutName : letters;
    }

    /// <summary>From the random half of a fresh id.</summary>
    private static string Random(int length)
    {
        var bytes = Guid.CreateVersion7().ToByteArray(bigEndian: true);
        return string.Concat(bytes[^length..].Select(b => Alphabet[b % Alphabet.Length]));
    }
}
