using System.Collections.Frozen;
using System.Text.RegularExpressions;

namespace CustomerPortal.Kernel;

/// <summary>Shape and check digits of a country's VAT numbers, after the prefix.</summary>
internal sealed class VatNumberRules
{
    private static readonly FrozenDictionary<string, VatNumberRules> ByPrefix = new Dictionary<string, VatNumberRules>
    {
        ["AT"] = new("U[0-9]{8}", VatCheckDigits.Austria),
        ["BE"] = new("[01][0-9]{9}", VatCheckDigits.Belgium),
        ["BG"] = new("[0-9]{9,10}", VatCheckDigits.Bulgaria),
        ["CH"] = new("E[0-9]{9}", VatCheckDigits.Switzerland),
        ["CY"] = new("(?!12)[0-9]{8}[A-Z]", VatCheckDigits.Cyprus),
        ["CZ"] = new("[0-9]{8,10}", VatCheckDigits.Czechia),
        ["DE"] = new("[1-9][0-9]{8}", CheckDigits.IsMod11And10),
        ["DK"] = new("[1-9][0-9]{7}", VatCheckDigits.Denmark),
        ["EE"] = new("[0-9]{9}", VatCheckDigits.Estonia),
        ["EL"] = new("[0-9]{9}", VatCheckDigits.Greece),
        ["ES"] = new("[A-Z0-9][0-9]{7}[A-Z0-9]", VatCheckDigitsOfLetters.Spain),
        ["FI"] = new("[0-9]{8}", VatCheckDigits.Finland),
        ["FR"] = new("[0-9A-HJ-NP-Z]{2}[0-9]{9}", VatCheckDigitsOfLetters.France),
        ["GB"] = new("([0-9]{9}([0-9]{3})?|(GD|HA)[0-9]{3})", VatCheckDigitsOfLetters.Britain),
        ["HR"] = new("[0-9]{11}", CheckDigits.IsMod11And10),
        ["HU"] = new("[0-9]{8}", VatCheckDigits.Hungary),
        ["IE"] = new("([0-9]{7}[A-W][A-IW]?|[0-9][A-Z+*][0-9]{5}[A-W])", VatCheckDigitsOfLetters.Ireland),
        ["IT"] = new("(?!0000000)[0-9]{11}", VatCheckDigits.Italy),
        ["LT"] = new("([0-9]{7}1[0-9]|[0-9]{10}1[0-9])", VatCheckDigits.Lithuania),
        ["LU"] = new("[0-9]{8}", VatCheckDigits.Luxembourg),
        ["LV"] = new("[0-9]{11}", VatCheckDigits.Latvia),
        ["MT"] = new("[1-9][0-9]{7}", VatCheckDigits.Malta),
        ["NL"] = new("[0-9]{9}B[0-9]{2}", VatCheckDigitsOfLetters.Netherlands),
        ["NO"] = new("[0-9]{9}MVA", VatCheckDigits.Norway),
        ["PL"] = new("[0-9]{10}", VatCheckDigits.Poland),
        ["PT"] = new("[1-9][0-9]{8}", VatCheckDigits.Portugal),
        ["RO"] = new("[1-9][0-9]{1,9}", VatCheckDigits.Romania),
        ["SE"] = new("[0-9]{10}(0[1-9]|[1-8][0-9]|9[0-4])", VatCheckDigits.Sweden),
        ["SI"] = new("[1-9][0-9]{7}", VatCheckDigits.Slovenia),
        ["SK"] = new("[1-9][0-9][2-47-9][0-9]{7}", VatCheckDigits.Slovakia),
        ["XI"] = new("([0-9]{9}([0-9]{3})?|(GD|HA)[0-9]{3})", VatCheckDigitsOfLetters.Britain),
    }.ToFrozenDictionary(StringComparer.Ordinal);

    private readonly Regex shape;
    private readonly Func<string, bool> check;

    private VatNumberRules(string shape, Func<string, bool> check)
    {
        this.shape = new Regex($"^(?:{shape})$", RegexOptions.CultureInvariant);
        this.check = check;
    }

    public static VatNumberRules? Find(string prefix) => ByPrefix.GetValueOrDefault(prefix);

    public bool IsValid(string body) => !body.EndsWith('\n') && shape.IsMatch(body) && check(body);
}
