using System.Globalization;
using CustomerPortal.Billing;
using CustomerPortal.Kernel;

namespace CustomerPortal.Tests.Billing;

/// <summary>
/// Totals held against published documents: the examples of the CEN committee for EN 16931
/// (github.com/ConnectingEurope/eInvoicing-EN16931, ubl/examples), and ties worked out by hand.
/// </summary>
public sealed class TaxCalculationTests
{
    public static TheoryData<string, string, string, string, string> Documents => new()
    {
        // source, currency, lines "quantity price discount category rate", subtotals "category rate taxable tax", "net tax gross"
        {
            "ubl-tc434-example1.xml", "EUR",
            "2 9.95 0 S 6|1 9.85 0 S 6|1 8.29 0 S 6|2 7.23 0 S 6|1 35.00 0 S 6|1 35.00 0 S 6|1 10.65 0 S 6|1 1.55 0 S 6"
            + "|3 4.79 0 S 6|1 8.29 0 S 6|2 8.29 0 S 6|1 9.95 0 S 6|2 1.65 0 S 6|1 10.80 0 S 21|1 3.90 0 S 6|2 3.80 0 S 21"
            + "|2 4.67 0 S 21|1 18.63 0 S 21|6 17.02 0 S 6|-6 18.33 0 S 6",
            "S 21 46.37 9.74|S 6 183.23 10.99", "229.60 20.73 250.33"
        },
        {
            // Its first line's allowance and charge cancel out, as do those of the document.
            "ubl-tc434-example2.xml (tie: 25 % of 1460.50)", "NOK",
            "1 1273.00 0 S 25|-1 3.96 0 S 15|2 2.48 0 S 15|-1 25.00 0 E 0|250 0.75 0 S 25",
            "S 25 1460.50 365.13|S 15 1.00 0.15|E 0 -25.00 0.00", "1436.50 365.28 1801.78"
        },
        {
            "ubl-tc434-example4.xml", "DKK",
            "1000 1.00 0 S 25|100 5.00 0 S 25|500 5.00 0 S 12", "S 25 1500.00 375.00|S 12 2500.00 300.00", "4000.00 675.00 4675.00"
        },
        {
            "ubl-tc434-example7.xml", "SEK", "1 2500.00 0 O 0|1 700.00 0 O 0", "O 0 3200.00 0.00", "3200.00 0.00 3200.00"
        },
        {
            "ubl-tc434-example8.xml (prices of a thousandth)", "EUR",
            "16000 0.00880 0 S 21|16000 0.00101 0 S 21|132 1.27 0 S 21|58 1.53 0 S 21|1 36.75 0 S 21|1 56.50 0 S 21"
            + "|1 83.34 0 S 21|1 190.31 0 S 21|1 64.21 0 S 21|1 64.46 0 S 21",
            "S 21 908.91 190.87", "908.91 190.87 1099.78"
        },
        {
            "sample-discount-price.xml", "EUR", "100.000 0.1212 0 S 25", "S 25 12.12 3.03", "12.12 3.03 15.15"
        },
        {
            "BIS3_Invoice_negativ.XML (tie below zero: 156435.885)", "DKK",
            "-1 625743.54 0 S 25", "S 25 -625743.54 -156435.89", "-625743.54 -156435.89 -782179.43"
        },
        { "tie at the line: 0.005", "EUR", "0.5 0.01 0 S 21", "S 21 0.01 0.00", "0.01 0.00 0.01" },
        { "tie at the line below zero: -0.005", "EUR", "-0.5 0.01 0 S 21", "S 21 -0.01 0.00", "-0.01 0.00 -0.01" },
        { "tie at the tax: 10 % of 0.05", "EUR", "1 0.05 0 S 10", "S 10 0.05 0.01", "0.05 0.01 0.06" },
        { "tie by discount: 12.5 % off 0.20 is 0.175", "EUR", "1 0.20 12.5 S 21", "S 21 0.18 0.04", "0.18 0.04 0.22" },
        {
            "once per rate, not per line: three times 0.105 would be 0.33", "EUR",
            "1 0.50 0 S 21|1 0.50 0 S 21|1 0.50 0 S 21", "S 21 1.50 0.32", "1.50 0.32 1.82"
        },
        { "two categories at one rate stay apart", "EUR", "1 0.05 0 S 10|1 0.05 0 L 10", "S 10 0.05 0.01|L 10 0.05 0.01", "0.10 0.02 0.12" },
        { "yen have no minor unit: 10 % of 105 ties at 10.5", "JPY", "3 35.0 0 S 10", "S 10 105 11", "105 11 116" },
        { "yen: half a yen a piece", "JPY", "1 0.5 0 S 10", "S 10 1 0", "1 0 1" },
        { "dinars have three digits: 5 % of 1.230 is 0.0615", "KWD", "1 1.23 0 S 5", "S 5 1.230 0.062", "1.230 0.062 1.292" },
        { "forints have two digits in ISO 4217", "HUF", "3 33.333 0 S 27", "S 27 100.00 27.00", "100.00 27.00 127.00" },
        { "CLF has four", "CLF", "1 0.00005 0 S 19", "S 19 0.0001 0.0000", "0.0001 0.0000 0.0001" },
        { "taken back: the group nets to nothing", "EUR", "1 9.99 0 S 21|-1 9.99 0 S 21", "S 21 0.00 0.00", "0.00 0.00 0.00" },
        { "no lines", "EUR", "", "", "0.00 0.00 0.00" },
    };

    [Theory]
    [Trait("Requirement", "IXO-05")]
    [MemberData(nameof(Documents))]
    public void Totals_are_those_of_the_published_document(string source, string code, string lines, string subtotals, string totals)
    {
        var result = TaxCalculation.Of(Currency.Get(code), Split(lines).Select(Line));

        result.Subtotals.Select(Written).ShouldBe(Split(subtotals), source);
        string.Join(' ', new[] { result.Net, result.Tax, result.Gross }.Select(Digits)).ShouldBe(totals, source);
    }

    [Fact]
    public void A_rate_that_the_category_forbids_is_a_programming_error()
    {
        Should.Throw<ArgumentException>(() => TaxCalculation.Of(Currency.Get("EUR"), [Line("1 1 0 AE 21")]));
        Should.Throw<ArgumentException>(() => TaxCalculation.Of(Currency.Get("EUR"), [Line("1 1 0 S 0")]));
    }

    [Fact]
    public void More_than_storage_holds_is_refused() =>
        Should.Throw<BusinessException>(() => TaxCalculation.Of(Currency.Get("EUR"), [Line("1000000000 1000000 0 S 21")]))
            .Code.ShouldBe(KernelErrorCodes.MoneyOutOfRange);

    private static string[] Split(string text) => text.Split('|', StringSplitOptions.RemoveEmptyEntries);

    private static TaxableLine Line(string text)
    {
        var parts = text.Split(' ');
        var category = Enum.GetValues<TaxCategory>().Single(each => each.UneceCode() == parts[3]);
        return new TaxableLine(
            Number(parts[0]), Number(parts[1]), Percentage.OfPercent(Number(parts[2])), category, Percentage.OfPercent(Number(parts[4])));
    }

    private static string Written(TaxSubtotal subtotal) => string.Create(
        CultureInfo.InvariantCulture,
        $"{subtotal.Category.UneceCode()} {subtotal.Rate.Percent:0.##} {Digits(subtotal.Taxable)} {Digits(subtotal.Tax)}");

    private static string Digits(Money money) => money.Amount.ToString(CultureInfo.InvariantCulture);

    private static decimal Number(string text) => decimal.Parse(text, CultureInfo.InvariantCulture);
}
