using System.Text;
using CustomerPortal.Kernel;

namespace CustomerPortal.Reference;

/// <summary>Prints an address in the order of its country.</summary>
public static class AddressFormat
{
    private const string LineBreak = "%n";

    /// <summary>The lines below the names. The country is not among them; whatever else was typed is.</summary>
    public static IReadOnlyList<string> Lines(AddressParts address)
    {
        var rules = AddressRules.Of(address.Country);
        var format = rules.Format + LineBreak + string.Join(' ', "ZCS".Where(part => !rules.Has(part)).Select(part => $"%{part}"));
        return
        [
            .. format.Split(LineBreak)
                .SelectMany(line => line == "%A" ? address.Lines.Select(each => each.Trim()) : [Line(line, address, rules)])
                .Where(line => line.Length > 0),
        ];
    }

    /// <summary>The same, with the country in the reader's language below where it is not the sender's own.</summary>
    public static IReadOnlyList<string> Lines(AddressParts address, CountryCode sender, string language) =>
        address.Country == sender ? Lines(address) : [.. Lines(address), ReferenceNames.Of(address.Country, language)];

    /// <summary>Words between two parts, or before one, stand only where the parts do: no comma, no "CH-" beside nothing.</summary>
    private static string Line(string format, AddressParts address, AddressRules rules)
    {
        var line = new StringBuilder();
        var literal = new StringBuilder();
        var hasPart = false;
        var hasEmptyPart = false;
        for (var i = 0; i < format.Length; i++)
        {
            if (format[i] != '%' || i + 1 == format.Length)
            {
                literal.Append(format[i]);
                continue;
            }

            var value = Part(format[++i], address, rules);
            if (value.Length > 0)
            {
                var starts = !hasPart && hasEmptyPart;
                line.Append(starts ? string.Empty : literal.ToString()).Append(value);
                hasPart = true;
            }
            else
            {
                hasEmptyPart = true;
            }

            literal.Clear();
        }

        var hasPlaces = format.Contains('%', StringComparison.Ordinal);
        return (hasPart || !hasPlaces ? line.Append(literal) : line).ToString().Trim();
    }

    /// <summary>Names stand above the address; districts and sorting codes are not kept apart.</summary>
    private static string Part(char part, AddressParts address, AddressRules rules) => part switch
    {
        'A' => string.Join(' ', address.Lines),
        'Z' => rules.WithoutPrefix(address.PostalCode?.Trim()) ?? string.Empty,
        'C' => address.City?.Trim() ?? string.Empty,
        'S' => address.Region?.Trim() ?? string.Empty,
        _ => string.Empty,
    };
}
