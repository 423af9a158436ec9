namespace CustomerPortal.Customers;

/// <summary>What remains of a company's name when capitals, accents, punctuation, legal form and "and" are taken away; and how alike two are.</summary>
public static class CustomerName
{
    /// <summary>From here two names at one postcode are called similar (share of common letter triples).</summary>
    public const decimal SimilarFrom = 0.4m;

    private static readonly HashSet<string> Noise = new(StringComparer.Ordinal)
    {
        "bv", "nv", "vof", "cv", "gmbh", "ag", "kg", "ug", "ohg", "gbr", "ek", "ev", "se", "co", "ltd", "limited", "llc", "llp", "plc", "inc",
        "corp", "company", "sa", "sarl", "sas", "sasu", "eurl", "sl", "slu", "srl", "spa", "snc", "lda", "ltda", "oy", "oyj", "ab", "as", "asa",
        "aps", "kk", "wll", "pte", "pty", "pvt", "kft", "zrt", "doo", "fze", "und", "and", "en", "et", "y", "e", "the", "شركه",
    };

    /// <summary>The core of a name; the plain key where nothing else remains.</summary>
    public static string CoreOf(string name)
    {
        var key = SearchKey.Of(name);
        var joined = string.Concat(key.Where(c => c is not ('.' or '\'' or '’')));
        var words = string.Concat(joined.Select(c => char.IsLetterOrDigit(c) ? c : ' ')).Split(' ', StringSplitOptions.RemoveEmptyEntries);
        var core = string.Join(' ', words.Where(w => !Noise.Contains(w)));
        return core.Length == 0 ? key : core;
    }

    /// <summary>0 (nothing in common) to 1 (the same): twice the common letter triples over all of them.</summary>
    public static decimal Similarity(string leftCore, string rightCore)
    {
        var left = Triples(leftCore);
        var right = Triples(rightCore);
        return left.Count + right.Count == 0 ? 0m : 2m * left.Count(right.Contains) / (left.Count + right.Count);
    }

    private static HashSet<string> Triples(string core)
    {
        var padded = $" {core} ";
        return [.. Enumerable.Range(0, Math.Max(0, padded.Length - 2)).Select(i => padded.Substring(i, 3))];
    }
}
