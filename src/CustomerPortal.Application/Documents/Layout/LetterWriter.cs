using CustomerPortal.Customers;
using CustomerPortal.Kernel;
using CustomerPortal.Platform.Branding;
using CustomerPortal.Reference;

namespace CustomerPortal.Documents;

/// <summary>What all documents share: letterhead, address, foot, the mark of a copy.</summary>
internal sealed class LetterWriter(DocumentWriter write, DocumentContent content)
{
    public const string ProductColour = "#0b5d66";
    private const double LogoWidth = 70;
    private const double LogoHeight = 18;

    private readonly bool crossesBorder = content.Issuer.Address?.CountryCode != content.Recipient.Address?.CountryCode;

    public string Direction => write.IsRightToLeft ? "rtl" : "ltr";

    public string Author => PrintedText.Line(content.Issuer.Name);

    public PrintedBrand Brand
    {
        get
        {
            var name = PrintedText.Line(content.Brand.Name);
            var monogram = name.EnumerateRunes().FirstOrDefault(r => System.Text.Rune.IsLetterOrDigit(r), new System.Text.Rune('•'));
            return new PrintedBrand(name, IsColour(content.Brand.Colour) ? content.Brand.Colour! : ProductColour, monogram.ToString().ToUpperInvariant(), Logo(content.Brand.Logo));
        }
    }

    public IReadOnlyList<PrintedLine> Issuer =>
    [
        new(null, PrintedText.Line(content.Issuer.Name)),
        .. Address(content.Issuer.Address, oneLine: true),
        .. Labelled("Common.VatNumber", content.Issuer.VatNumber),
    ];

    public PrintedParty Recipient => new(
        PrintedText.Line(content.Recipient.Name),
        [
            .. content.Recipient.Attention is { Length: > 0 } name
                ? [new PrintedLine(null, write.Text("Common.Attention", ("name", PrintedText.Line(name))))]
                : Array.Empty<PrintedLine>(),
            .. Address(content.Recipient.Address, oneLine: false),
            .. Labelled("Common.VatNumber", content.Recipient.VatNumber),
        ]);

    /// <summary>Registration, e-mail and telephone of the issuer, as far as they are known.</summary>
    public IReadOnlyList<string> Footer =>
    [
        .. new[]
        {
            content.Issuer.RegistrationNumber is { Length: > 0 } number ? write.Text("Common.RegistrationNumber", ("number", PrintedText.Line(number))) : null,
            PrintedText.Line(content.Issuer.Email),
            PrintedText.Line(content.Issuer.Phone),
        }.OfType<string>().Where(part => part.Length > 0),
    ];

    /// <summary>A copy is what is not in the language of the original.</summary>
    public PrintedMark? Mark => write.Language == content.Language
        ? null
        : new PrintedMark(
            write.Plain("Common.Copy"),
            write.Text("Common.OriginalIn", ("language", ReferenceNames.Of(LanguageTag.Parse(content.Language), write.Culture))));

    public IReadOnlyList<PrintedLine> Labelled(string key, string? value) =>
        string.IsNullOrWhiteSpace(value) ? [] : [new PrintedLine(write.Plain(key), PrintedText.Line(value))];

    /// <summary>Lines of an address; the country is named when the letter crosses a border.</summary>
    public IEnumerable<PrintedLine> Address(PostalAddress? address, bool oneLine)
    {
        if (address is null)
        {
            return [];
        }

        var land = CountryCode.Get(address.CountryCode);
        var lines = AddressFormat.Lines(new AddressParts(address.Lines, address.PostalCode, address.City, address.Region, land))
            .Select(PrintedText.Line).Where(line => line.Length > 0);
        IEnumerable<string> country = crossesBorder ? [ReferenceNames.Of(land, write.Culture)] : [];
        return (oneLine ? [string.Join(", ", lines)] : lines).Concat(country).Select(line => new PrintedLine(null, line));
    }

    /// <summary>What the organisation prints at the foot, line by line.</summary>
    public IReadOnlyList<string> FooterText => PrintedText.Lines(content.FooterText);

    // As large as fits into the head, never larger than a millimetre for three pixels: a small picture blown up is blurred.
    public static PrintedLogo? Logo(BrandFile? logo)
    {
        if (logo is null)
        {
            return null;
        }

        var scale = new[] { LogoWidth / logo.Width, LogoHeight / logo.Height, 1.0 / 3 }.Min();
        return new PrintedLogo(logo.Content.FileName, Math.Round(logo.Width * scale, 2), Math.Round(logo.Height * scale, 2));
    }

    private static bool IsColour(string? colour) =>
        colour is ['#', ..] && colour.Length == 7 && colour.Skip(1).All(char.IsAsciiHexDigit);
}
