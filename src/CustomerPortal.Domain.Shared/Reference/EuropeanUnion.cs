using System.Collections.Frozen;
using CustomerPortal.Kernel;

namespace CustomerPortal.Reference;

/// <summary>Which countries belonged to the Union's VAT area on a day.</summary>
/// <remarks>
/// By accession. The United Kingdom counts until the end of 2020: Union VAT law applied to it during the transition
/// (Withdrawal Agreement, article 126). Territories with rules of their own (Canary Islands, Åland) are not told apart.
/// </remarks>
/// <seealso href="https://european-union.europa.eu/easy-read_en"/>
public static class EuropeanUnion
{
    private static readonly FrozenDictionary<string, (DateOnly From, DateOnly Until)> Members = Load(
        (1958, 1, 1, "BE DE FR IT LU NL"),
        (1973, 1, 1, "DK IE GB"),
        (1981, 1, 1, "GR"),
        (1986, 1, 1, "ES PT"),
        (1995, 1, 1, "AT FI SE"),
        (2004, 5, 1, "CY CZ EE HU LT LV MT PL SI SK"),
        (2007, 1, 1, "BG RO"),
        (2013, 7, 1, "HR"));

    public static bool IsMember(CountryCode country, DateOnly on) =>
        Members.TryGetValue(country.Value, out var membership) && on >= membership.From && on <= membership.Until;

    private static FrozenDictionary<string, (DateOnly From, DateOnly Until)> Load(
        params ReadOnlySpan<(int Year, int Month, int Day, string Countries)> accessions)
    {
        var members = new Dictionary<string, (DateOnly From, DateOnly Until)>(StringComparer.Ordinal);
        foreach (var (year, month, day, countries) in accessions)
        {
            foreach (var country in countries.Split(' '))
            {
                members[country] = (new DateOnly(year, month, day), country == "GB" ? new DateOnly(2020, 12, 31) : DateOnly.MaxValue);
            }
        }

        return members.ToFrozenDictionary(StringComparer.Ordinal);
    }
}
