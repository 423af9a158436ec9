using System.Globalization;
using CustomerPortal.Kernel;

namespace CustomerPortal.Billing;

public sealed class PaymentTests
{
    private static readonly OwnCompany Company = BillingSamples.Company();

    [Fact]
    public void The_oldest_invoice_is_covered_first_and_the_rest_stays_as_credit()
    {
        var young = BillingSamples.Issued(Company, BillingSamples.Eur, 50m, BillingSamples.Today, 2).Entry;
        var old = BillingSamples.Issued(Company, BillingSamples.Eur, 100m, BillingSamples.Today.AddDays(-40), 1).Entry;
        var (_, paid) = Book(120m);

        OpenItems.Match([young, old, paid], BillingSamples.Today);

        old.Open.Amount.ShouldBe(0m);
        young.Open.Amount.ShouldBe(30m);
        paid.IsOpen.ShouldBeFalse();

        var (_, more) = Book(40m);
        OpenItems.Match([young, more], BillingSamples.Today);
        young.IsOpen.ShouldBeFalse();
        more.Open.Amount.ShouldBe(-10m);
    }

    [Fact]
    public void Currencies_are_never_set_off_against_each_other()
    {
        var yen = BillingSamples.Issued(Company, Currency.Get("JPY"), 100m, BillingSamples.Today, 1).Entry;
        var (_, euro) = Book(100m);

        OpenItems.Match([yen, euro], BillingSamples.Today).ShouldBeEmpty();
    }

    [Theory]
    [InlineData("0")]
    [InlineData("-5")]
    [InlineData("0.001")]
    public void A_payment_is_above_zero_and_whole_in_minor_units(string amount) =>
        BillingSamples.CodeOf(() => Book(decimal.Parse(amount, CultureInfo.InvariantCulture))).ShouldBe(BillingErrorCodes.PaymentAmountInvalid);

    [Fact]
    public void A_payment_of_tomorrow_is_refused() =>
        BillingSamples.CodeOf(() => Book(1m, BillingSamples.Today.AddDays(1))).ShouldBe(BillingErrorCodes.PaymentDateInFuture);

    [Fact]
    public void A_payment_is_voided_once()
    {
        var (payment, entry) = Book(10m);
        payment.Void(entry, "bounced", BillingSamples.Today).Standard.Amount.ShouldBe(10m);

        BillingSamples.CodeOf(() => payment.Void(entry, "again", BillingSamples.Today)).ShouldBe(BillingErrorCodes.PaymentAlreadyVoided);
    }

    private static (Payment Payment, LedgerEntry Entry) Book(decimal amount, DateOnly? date = null) => Payment.Book(
        new PaymentContent(Guid.Empty, "Hartmann", date ?? BillingSamples.Today, new Money(amount, BillingSamples.Eur), null), Company, 1m, BillingSamples.Today);
}
