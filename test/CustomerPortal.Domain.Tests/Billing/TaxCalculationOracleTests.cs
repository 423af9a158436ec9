using System.Numerics;
using CustomerPortal.Billing;
using CustomerPortal.Kernel;

namespace CustomerPortal.Tests.Billing;

/// <summary>Random invoices against a second calculation in fractions of whole numbers, which cannot round by accident.</summary>
public sealed class TaxCalculationOracleTests
{
    private const int Invoices = 100_000;
    private const int Seed = 16_931;

    private static readonly Currency[] Currencies = [.. new[] { "EUR", "JPY", "KWD", "CLF", "HUF", "USD" }.Select(Currency.Get)];

    private static readonly (TaxCategory Category, int RateInBasisPoints)[] Taxes =
    [
        (TaxCategory.Standard, 2100), (TaxCategory.Standard, 900), (TaxCategory.Standard, 550), (TaxCategory.Standard, 825),
        (TaxCategory.ZeroRated, 0), (TaxCategory.ReverseCharge, 0), (TaxCategory.CanaryIslands, 700),
    ];

    [Fact]
    [Trait("Requirement", "IXO-05")]
    public void A_hundred_thousand_random_invoices_differ_nowhere()
    {
        var random = new Random(Seed);
        for (var i = 0; i < Invoices; i++)
        {
            var currency = Currencies[random.Next(Currencies.Length)];
            var lines = Enumerable.Range(0, random.Next(1, 8)).Select(_ => RandomLine(random)).ToList();

            var totals = TaxCalculation.Of(currency, lines.Select(line => line.ToTaxableLine()));

            Check(currency, lines, totals, i);
        }
    }

    private static void Check(Currency currency, List<Line> lines, TaxTotals totals, int invoice)
    {
        var minor = BigInteger.Pow(10, currency.MinorUnits);
        // All whole numbers of minor units from here on.
        var nets = lines.Select(line => Round(
            line.Quantity * line.Price * (10_000 - line.Discount) * minor,
            BigInteger.Pow(10, Line.QuantityDigits + Line.PriceDigits + 4))).ToList();
        var groups = lines.Zip(nets).GroupBy(pair => pair.First.Tax, pair => pair.Second).ToDictionary(
            group => group.Key,
            group => (Taxable: Sum(group), Tax: Round(Sum(group) * group.Key.RateInBasisPoints, 10_000)));
        var why = $"invoice {invoice} of seed {Seed}";

        totals.LineNets.Select(net => Minor(net, minor)).ShouldBe(nets, why);
        totals.Subtotals.Count.ShouldBe(groups.Count, why);
        foreach (var subtotal in totals.Subtotals)
        {
            var expected = groups[(subtotal.Category, (int)(subtotal.Rate.Fraction * 10_000m))];
            (Minor(subtotal.Taxable, minor), Minor(subtotal.Tax, minor)).ShouldBe(expected, why);
        }

        Minor(totals.Net, minor).ShouldBe(Sum(nets), why);
        Minor(totals.Tax, minor).ShouldBe(Sum(groups.Values.Select(group => group.Tax)), why);
        Minor(totals.Gross, minor).ShouldBe(Sum(nets) + Sum(groups.Values.Select(group => group.Tax)), why);
        totals.Gross.Amount.Scale.ShouldBe((byte)currency.MinorUnits, why);
    }

    /// <summary>Small round numbers half of the time, because those make ties.</summary>
    private static Line RandomLine(Random random)
    {
        var tax = Taxes[random.Next(Taxes.Length)];
        var sign = random.Next(6) == 0 ? -1 : 1;
        return random.Next(2) == 0
            ? new Line(sign * random.Next(1, 40) * 2_500L, random.Next(1, 2_000) * 5_000L, random.Next(0, 9) * 1_250, tax)
            : new Line(sign * random.NextInt64(1, 100_000_000), random.NextInt64(0, 10_000_000_000), random.Next(0, 10_001), tax);
    }

    /// <summary>The quotient to the nearest whole number, half away from zero.</summary>
    private static BigInteger Round(BigInteger dividend, BigInteger divisor)
    {
        var whole = BigInteger.DivRem(BigInteger.Abs(dividend), divisor, out var rest);
        return dividend.Sign * (rest * 2 >= divisor ? whole + 1 : whole);
    }

    private static BigInteger Minor(Money money, BigInteger minor)
    {
        var units = money.Amount * (decimal)minor;
        units.ShouldBe(decimal.Truncate(units));
        return new BigInteger(units);
    }

    private static BigInteger Sum(IEnumerable<BigInteger> amounts) => amounts.Aggregate(BigInteger.Zero, (sum, each) => sum + each);

    /// <summary>Quantity in ten-thousandths, price in millionths, discount in basis points.</summary>
    private sealed record Line(
        BigInteger Quantity, BigInteger Price, int Discount, (TaxCategory Category, int RateInBasisPoints) Tax)
    {
        public const int QuantityDigits = 4;
        public const int PriceDigits = 6;

        public TaxableLine ToTaxableLine() => new(
            (decimal)Quantity / 10_000m,
            (decimal)Price / 1_000_000m,
            Percentage.OfFraction(Discount / 10_000m),
            Tax.Category,
            Percentage.OfFraction(Tax.RateInBasisPoints / 10_000m));
    }
}
