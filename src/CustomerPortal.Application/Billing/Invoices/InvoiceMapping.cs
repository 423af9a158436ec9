using CustomerPortal.Kernel;

namespace CustomerPortal.Billing;

internal static class InvoiceMapping
{
    /// <summary>A party; its country is named when the other one, whose country <paramref name="home"/> is, lives elsewhere.</summary>
    public static InvoicePartyDto ToDto(this DocumentParty party, string? home, string language) => new()
    {
        Name = party.Name,
        Number = party.Number,
        Attention = party.Attention,
        Address = party.Address.ToLines(home, language),
        CountryCode = party.Address?.CountryCode,
        VatNumber = party.VatNumber,
        RegistrationNumber = party.RegistrationNumber,
        Email = party.Email,
        Phone = party.Phone,
        Website = party.Website,
        Iban = party.Iban,
        Bic = party.Bic,
    };

    public static IReadOnlyList<InvoiceLineDto> LineDtos(this Invoice invoice) =>
        [.. invoice.Lines.OrderBy(line => line.Position).Select(line => new InvoiceLineDto
        {
            Id = line.Id,
            Description = line.Description,
            Quantity = line.Quantity,
            Unit = line.Unit,
            UnitPrice = line.UnitPrice,
            Discount = line.Discount.Fraction,
            TaxCodeId = line.TaxCodeId,
            TaxRate = line.TaxRate.Fraction,
            Net = new Money(line.Net, invoice.Currency),
        })];

    /// <summary>Totals of an issued invoice, texts as printed.</summary>
    public static InvoiceTotalsDto FrozenTotals(this Invoice invoice, Func<LocalizedText, string> read) => new(
        [.. invoice.Lines.OrderBy(line => line.Position).Select(line => new Money(line.Net, invoice.Currency))],
        [.. invoice.Taxes.OrderBy(tax => tax.Category).ThenByDescending(tax => tax.Rate).Select(tax => new InvoiceTaxDto(
            tax.Category,
            tax.Rate.Fraction,
            read(tax.Name),
            tax.LegalText is null ? null : read(tax.LegalText),
            new Money(tax.Taxable, invoice.Currency),
            new Money(tax.Tax, invoice.Currency)))],
        invoice.Net,
        invoice.Tax,
        invoice.Total);

    /// <summary>Totals of lines that are not issued, texts in the reader's language.</summary>
    public static InvoiceTotalsDto ToDto(this TaxTotals totals, IReadOnlyCollection<TaxCode> taxCodes, Func<LocalizedText, string> read) => new(
        totals.LineNets,
        [.. totals.Subtotals.Select(subtotal => ToDto(subtotal, taxCodes, read))],
        totals.Net,
        totals.Tax,
        totals.Gross);

    private static InvoiceTaxDto ToDto(TaxSubtotal subtotal, IReadOnlyCollection<TaxCode> taxCodes, Func<LocalizedText, string> read)
    {
        var texts = taxCodes.First(code => code.Category == subtotal.Category && code.Rate == subtotal.Rate);
        return new InvoiceTaxDto(
            subtotal.Category,
            subtotal.Rate.Fraction,
            read(texts.Name),
            texts.LegalText is null ? null : read(texts.LegalText),
            subtotal.Taxable,
            subtotal.Tax);
    }
}
