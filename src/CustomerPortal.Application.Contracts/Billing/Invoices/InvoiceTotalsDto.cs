using CustomerPortal.Kernel;

namespace CustomerPortal.Billing;

/// <summary>Totals; the total with tax is what is to be paid.</summary>
/// <param name="LineNets">Net of each line, in the order of the lines.</param>
/// <param name="Taxes">One row per category and rate.</param>
/// <param name="Net">Sum of the lines, without tax.</param>
/// <param name="Tax">Sum of the taxes.</param>
/// <param name="Total">With tax.</param>
public sealed record InvoiceTotalsDto(
    IReadOnlyList<Money> LineNets, IReadOnlyList<InvoiceTaxDto> Taxes, Money Net, Money Tax, Money Total);

/// <summary>A row of the tax summary.</summary>
/// <param name="Category">Category of EN 16931.</param>
/// <param name="Rate">As a fraction.</param>
/// <param name="Name">Name of the tax; of an issued invoice as printed.</param>
/// <param name="LegalText">What the law wants printed; null when nothing.</param>
/// <param name="Taxable">Sum of the line nets.</param>
/// <param name="Tax">Rounded once.</param>
public sealed record InvoiceTaxDto(TaxCategory Category, decimal Rate, string Name, string? LegalText, Money Taxable, Money Tax);
