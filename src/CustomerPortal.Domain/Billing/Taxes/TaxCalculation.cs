using CustomerPortal.Kernel;

namespace CustomerPortal.Billing;

/// <summary>The one place where line nets, taxes and totals of a document are computed.</summary>
/// <remarks>
/// A line's net is rounded to the minor unit; tax is computed and rounded once per category and rate on the sum of the
/// line nets (BR-CO-17); totals are sums of rounded amounts (BR-CO-10, 13, 14, 15). Nothing else rounds. Products are
/// exact whatever the number of digits.
/// </remarks>
/// <seealso href="https://docs.peppol.eu/poacc/billing/3.0/bis/#_calculation_of_totals"/>
public static class TaxCalculation
{
    /// <exception cref="BusinessException">
    /// <see cref="KernelErrorCodes.MoneyOutOfRange"/>: a line or a total is more than storage holds.
    /// </exception>
    /// <exception cref="ArgumentException">A rate that its category does not allow: tax codes are checked on entry.</exception>
    public static TaxTotals Of(Currency currency, IEnumerable<TaxableLine> lines)
    {
        var input = lines.ToList();
        var nets = input.Select(line => LineNet(currency, line)).ToList();
        var subtotals = input.Zip(nets)
            .GroupBy(pair => (pair.First.Category, pair.First.Rate), pair => pair.Second)
            .OrderBy(group => group.Key.Category)
            .ThenByDescending(group => group.Key.Rate)
            .Select(group => Subtotal(group.Key.Category, group.Key.Rate, Sum(currency, group)))
            .ToList();
        var net = Sum(currency, nets);
        var tax = Sum(currency, subtotals.Select(subtotal => subtotal.Tax));
        return new TaxTotals(nets, subtotals, net, tax, net + tax);
    }

    /// <summary>Quantity times price less discount, rounded to the minor unit (BT-131).</summary>
    public static Money LineNet(Currency currency, TaxableLine line) => line.Category.AllowsRate(line.Rate)
        ? new Money(
            Rounding.OfProduct(currency.MinorUnits, line.Quantity, line.UnitPrice, 1m - line.Discount.Fraction), currency)
        : throw new ArgumentException($"The category {line.Category} does not allow the rate {line.Rate}.", nameof(line));

    private static TaxSubtotal Subtotal(TaxCategory category, Percentage rate, Money taxable) =>
        new(category, rate, taxable, (taxable * rate.Fraction).RoundToMinorUnit());

    private static Money Sum(Currency currency, IEnumerable<Money> amounts) =>
        amounts.Aggregate(Money.Zero(currency), (sum, amount) => sum + amount);
}
