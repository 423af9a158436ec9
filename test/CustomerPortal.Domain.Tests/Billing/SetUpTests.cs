using System.Globalization;
using CustomerPortal.Kernel;

namespace CustomerPortal.Billing;

public sealed class SetUpTests
{
    [Theory]
    [InlineData("2026-01-31", 14, TermStart.InvoiceDate, "2026-02-14")]
    [InlineData("2028-02-15", 30, TermStart.EndOfMonth, "2028-03-30")]
    [InlineData("2026-12-31", 0, TermStart.EndOfMonth, "2026-12-31")]
    [InlineData("2026-12-02", 30, TermStart.InvoiceDate, "2027-01-01")]
    public void A_due_date_counts_from_the_invoice_or_from_the_end_of_its_month(string date, int days, TermStart start, string due) =>
        new PaymentTerm(1, BillingSamples.Text("x"), days, start).DueOn(DateOnly.Parse(date, CultureInfo.InvariantCulture)).ShouldBe(DateOnly.Parse(due, CultureInfo.InvariantCulture));

    [Theory]
    [InlineData(TaxCategory.Standard, "0")]
    [InlineData(TaxCategory.ReverseCharge, "0.21")]
    public void A_tax_category_refuses_rates_that_the_standard_does_not_know(TaxCategory category, string rate) =>
        BillingSamples.CodeOf(() => _ = new TaxCode("X", category, Percentage.OfFraction(decimal.Parse(rate, CultureInfo.InvariantCulture)), BillingSamples.Text("x"), null))
            .ShouldBe(BillingErrorCodes.TaxRateNotAllowed);

    [Theory]
    [InlineData("0")]
    [InlineData("-1")]
    [InlineData("0.00000000001")]
    public void A_rate_is_above_zero_with_ten_digits_at_most(string rate) =>
        BillingSamples.CodeOf(() => _ = new ExchangeRate(Currency.Get("USD"), BillingSamples.Today, decimal.Parse(rate, CultureInfo.InvariantCulture)))
            .ShouldBe(BillingErrorCodes.RateInvalid);

    [Fact]
    public void The_base_currency_is_locked_once_the_books_are_begun()
    {
        var company = BillingSamples.Company();

        BillingSamples.CodeOf(() => company.ChangeBaseCurrency(Currency.Get("USD"), isLocked: true)).ShouldBe(BillingErrorCodes.BaseCurrencyLocked);
        company.ChangeBaseCurrency(Currency.Get("USD"), isLocked: false);
        company.BaseCurrency.ShouldBe(Currency.Get("USD"));
    }
}
