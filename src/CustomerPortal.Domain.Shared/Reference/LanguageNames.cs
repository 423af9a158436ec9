using System.Globalization;
using CustomerPortal.Kernel;

namespace CustomerPortal.Reference;

/// <summary>What a language is called where the reference data has no name for it, and in itself.</summary>
public static class LanguageNames
{
    /// <summary>In itself, as people write it in a menu: "Nederlands", "Frysk".</summary>
    public static string InItself(LanguageTag tag) => Capitalized(tag.WithParents().Select(NativeName).FirstOrDefault(name => name is not null) ?? tag.Value, tag);

    // A tag is checked by its shape alone; the machine may not know it, or know no more than the tag itself.
    private static string? NativeName(LanguageTag tag)
    {
        try
        {
            var name = CultureInfo.GetCultureInfo(tag.Value).NativeName;
            return name.Length == 0 || string.Equals(name, tag.Value, StringComparison.OrdinalIgnoreCase) ? null : name;
        }
        catch (CultureNotFoundException)
        {
            return null;
        }
    }

    private static string Capitalized(string name, LanguageTag tag)
    {
        var letter = name[..1];
        return (tag.Language is "tr" or "az" && letter == "i" ? "İ" : letter.ToUpperInvariant()) + name[1..];
    }
}
