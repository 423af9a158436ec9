using System.Collections.Frozen;
using System.Text.Json;
using System.Text.RegularExpressions;
using CustomerPortal.Kernel;

namespace CustomerPortal.Reference;

/// <summary>What a country's post asks of an address: required parts, shape of the postcode, order of the lines.</summary>
/// <remarks>
/// From libaddressinput (etc/data/NOTICE.md). Letters are never changed to capitals, though some posts
/// would like that: what a customer typed is what their invoice shows.
/// </remarks>
public sealed class AddressRules
{
    private const string Default = "ZZ";

    private static readonly Lazy<FrozenDictionary<string, AddressRules>> ByCountry = new(Load);

    private readonly string required;
    private readonly Regex? postalCode;
    private readonly string prefix;

    private AddressRules(Row row, Row fallback)
    {
        // Where a country has a second form in Latin letters, that one fits documents in any language.
        Format = row.Lfmt ?? row.Fmt ?? fallback.Fmt!;
        required = row.Require ?? (row.Fmt is null ? fallback.Require! : string.Empty);
        prefix = row.Postprefix ?? string.Empty;
        PostalCodeExample = row.Zipex?.Split(',')[0];
        postalCode = row.Zip is null
            ? null
            : new Regex($"^(?:{row.Zip})$", RegexOptions.ECMAScript | RegexOptions.IgnoreCase, TimeSpan.FromSeconds(1));
    }

    /// <summary>"1234 AB" where people may need a hint.</summary>
    public string? PostalCodeExample { get; }

    public bool RequiresRegion => required.Contains('S', StringComparison.Ordinal);

    public bool RequiresPostalCode => required.Contains('Z', StringComparison.Ordinal);

    /// <summary>Whether addresses of the country have a postcode at all.</summary>
    public bool HasPostalCode => Has('Z');

    public bool HasRegion => Has('S');

    internal string Format { get; }

    /// <summary>A country without rules has those of an unknown one.</summary>
    public static AddressRules Of(CountryCode country) =>
        ByCountry.Value.GetValueOrDefault(country.Value) ?? ByCountry.Value[Default];

    /// <summary>Every problem at once, each naming its field (lines, postalCode, city, region); none is right.</summary>
    public static IReadOnlyList<BusinessException> Validate(AddressParts address)
    {
        var rules = Of(address.Country);
        var problems = new List<BusinessException>();
        rules.Require('A', string.Concat(address.Lines), ReferenceErrorCodes.AddressStreetMissing, "lines", problems);
        rules.Require('Z', address.PostalCode, ReferenceErrorCodes.PostalCodeMissing, "postalCode", problems);
        rules.Require('C', address.City, ReferenceErrorCodes.AddressCityMissing, "city", problems);
        rules.Require('S', address.Region, ReferenceErrorCodes.AddressRegionMissing, "region", problems);
        if (!string.IsNullOrWhiteSpace(address.PostalCode) && !rules.IsPostalCode(address.PostalCode))
        {
            problems.Add(new BusinessException(ReferenceErrorCodes.PostalCodeInvalid).For("postalCode")
                .With("postalCode", address.PostalCode).With("example", rules.PostalCodeExample ?? "…"));
        }

        return problems;
    }

    /// <summary>Right for the country, or the country has no rule; small letters and the country's own prefix ("CH-") are fine.</summary>
    public bool IsPostalCode(string text)
    {
        var trimmed = text.Trim();
        return postalCode is null
            || postalCode.IsMatch(trimmed)
            || (prefix.Length > 0 && trimmed.StartsWith(prefix, StringComparison.OrdinalIgnoreCase) && postalCode.IsMatch(trimmed[prefix.Length..]));
    }

    internal bool Has(char part) => Format.Contains($"%{part}", StringComparison.Ordinal);

    /// <summary>Without a prefix that the format writes itself.</summary>
    internal string? WithoutPrefix(string? text) =>
        prefix.Length > 0 && text is not null && text.StartsWith(prefix, StringComparison.OrdinalIgnoreCase) ? text[prefix.Length..] : text;

    private void Require(char part, string? value, string code, string field, List<BusinessException> problems)
    {
        if (required.Contains(part, StringComparison.Ordinal) && string.IsNullOrWhiteSpace(value))
        {
            problems.Add(new BusinessException(code).For(field));
        }
    }

    private static FrozenDictionary<string, AddressRules> Load()
    {
        var rows = Read("data/postal-address-rules.txt").ToDictionary(row => row.Country, row => row.Row, StringComparer.Ordinal);
        foreach (var (country, newer) in Read("data/postal-address-corrections.txt"))
        {
            rows[country] = rows[country].With(newer);
        }

        return rows.ToFrozenDictionary(row => row.Key, row => new AddressRules(row.Value, rows[Default]), StringComparer.Ordinal);
    }

    /// <summary>Lines such as data/NL={"fmt":"%O%n%N%n%A%n%Z %C",…}.</summary>
    private static IEnumerable<(string Country, Row Row)> Read(string resource)
    {
        using var stream = typeof(AddressRules).Assembly.GetManifestResourceStream(resource)
            ?? throw new InvalidOperationException($"{resource} is not embedded.");
        using var reader = new StreamReader(stream);
        while (reader.ReadLine() is { Length: > 0 } line)
        {
            var equals = line.IndexOf('=', StringComparison.Ordinal);
            yield return (line["data/".Length..equals], JsonSerializer.Deserialize<Row>(line[(equals + 1)..], JsonSerializerOptions.Web)!);
        }
    }

    private sealed record Row(string? Fmt, string? Lfmt, string? Require, string? Zip, string? Zipex, string? Postprefix)
    {
        public Row With(Row newer) => new(
            newer.Fmt ?? Fmt, newer.Lfmt ?? Lfmt, newer.Require ?? Require, newer.Zip ?? Zip, newer.Zipex ?? Zipex, newer.Postprefix ?? Postprefix);
    }
}
