using System.Reflection;
using CustomerPortal.Kernel;

namespace CustomerPortal.Billing;

public sealed class InvoiceTests
{
    private static readonly OwnCompany Company = BillingSamples.Company();
    private static readonly InvoiceFacts Facts = BillingSamples.Facts(Company, BillingSamples.Eur);

    [Fact]
    public void Issuing_freezes_parties_language_term_taxes_and_totals()
    {
        var invoice = Draft();

        var entry = invoice.Issue(Facts, BillingSamples.Now);
        invoice.TakeNumber("INV-00001");
        entry.TakeNumber("INV-00001");

        invoice.Number.ShouldBe("INV-00001");
        invoice.Date.ShouldBe(BillingSamples.Today);
        invoice.DueOn.ShouldBe(BillingSamples.Today.AddDays(30));
        invoice.Language.ShouldBe("de");
        invoice.Seller!.Name.ShouldBe("Acme");
        invoice.Buyer!.Number.ShouldBe("20130");
        invoice.Taxes.ShouldHaveSingleItem().Tax.ShouldBe(21m);
        invoice.Total.ShouldBe(new Money(121m, BillingSamples.Eur));
        invoice.Events.ShouldHaveSingleItem().ShouldBeOfType<InvoiceIssued>();
        entry.Standard.ShouldBe(invoice.Total);
        entry.Open.ShouldBe(invoice.Total);
    }

    [Fact]
    [Trait("Requirement", "MAC-021")]
    public void The_ledger_entry_stands_in_three_currencies_at_the_frozen_rate()
    {
        var yen = Currency.Get("JPY");
        var invoice = Invoice.Draft(Company.Id, BillingSamples.Content(yen, BillingSamples.Line(1m, 10_001m, BillingSamples.Untaxed)));

        var entry = invoice.Issue(BillingSamples.Facts(Company, yen) with { BaseRate = 0.0062345678m }, BillingSamples.Now);

        entry.Standard.ShouldBe(new Money(10_001m, yen));
        entry.Original.ShouldBe(new Money(10_001m, yen));
        entry.Base.ShouldBe(new Money(62.35m, BillingSamples.Eur), "10001 × 0.0062345678 = 62.35191…");
        entry.BaseRate.ShouldBe(0.0062345678m);
    }

    [Fact]
    public void Nothing_of_an_issued_invoice_can_change()
    {
        var invoice = Draft();
        invoice.Issue(Facts, BillingSamples.Now);

        BillingSamples.CodeOf(() => invoice.Edit(Content())).ShouldBe(BillingErrorCodes.InvoiceNotDraft);
        BillingSamples.CodeOf(() => invoice.Issue(Facts, BillingSamples.Now)).ShouldBe(BillingErrorCodes.InvoiceNotDraft);
        BillingSamples.CodeOf(() => invoice.Recalculate(Facts.TaxCodes)).ShouldBe(BillingErrorCodes.InvoiceNotDraft);
        BillingSamples.CodeOf(invoice.GuardDraft).ShouldBe(BillingErrorCodes.InvoiceNotDraft);
    }

    [Fact]
    public void An_invoice_has_no_verb_that_this_test_does_not_know()
    {
        var verbs = typeof(Invoice).GetMethods(BindingFlags.Instance | BindingFlags.Public | BindingFlags.DeclaredOnly)
            .Where(method => !method.IsSpecialName).Select(method => method.Name).Order(StringComparer.Ordinal);

        string.Join(' ', verbs).ShouldBe("Edit GuardDraft Issue Recalculate TakeNumber", "a new verb must refuse issued invoices, and be tried above");
    }

    [Fact]
    public void A_number_is_taken_only_while_the_invoice_is_being_issued() =>
        Should.Throw<InvalidOperationException>(() => Draft().TakeNumber("INV-00001"));

    [Fact]
    [Trait("Requirement", "PAR-17")]
    public void Issuing_for_a_customer_that_is_not_active_is_refused() =>
        Refused(Facts with { IsCustomerActive = false }).ShouldBe(BillingErrorCodes.CustomerNotActive);

    [Fact]
    public void Issuing_without_a_rate_is_refused() => Refused(Facts with { BaseRate = null }).ShouldBe(BillingErrorCodes.RateMissing);

    [Fact]
    [Trait("Requirement", "IXO-08")]
    public void Issuing_in_another_currency_than_the_customers_is_refused() =>
        Refused(Facts with { CustomerCurrency = Currency.Get("USD") }).ShouldBe(BillingErrorCodes.InvoiceCurrencyDiffers);

    [Fact]
    public void Issuing_without_lines_is_refused() => Refused(Facts, Content() with { Lines = [] }).ShouldBe(BillingErrorCodes.InvoiceHasNoLines);

    [Fact]
    public void Issuing_with_a_date_in_the_future_is_refused() =>
        Refused(Facts, Content() with { Date = BillingSamples.Today.AddDays(1) }).ShouldBe(BillingErrorCodes.InvoiceDateInFuture);

    [Fact]
    public void A_due_date_before_the_invoice_date_is_refused() =>
        Refused(Facts, Content() with { DueOn = BillingSamples.Today.AddDays(-1) }).ShouldBe(BillingErrorCodes.InvoiceDueBeforeDate);

    [Fact]
    public void A_total_below_zero_is_refused() =>
        Refused(Facts, BillingSamples.Content(BillingSamples.Eur, BillingSamples.Line(-1m, 5m))).ShouldBe(BillingErrorCodes.InvoiceTotalNegative);

    [Fact]
    public void Seller_and_buyer_need_an_address()
    {
        Refused(Facts with { Company = new OwnCompany("Acme", BillingSamples.Eur) }).ShouldBe(BillingErrorCodes.CompanyHasNoAddress);
        Refused(Facts with { Buyer = new DocumentParty { Name = "Hartmann" } }).ShouldBe(BillingErrorCodes.CustomerHasNoAddress);
    }

    [Fact]
    [Trait("Requirement", "IXO-05")]
    public void A_shipping_address_is_frozen_with_the_invoice()
    {
        var invoice = Draft();

        invoice.Issue(Facts with { ShippingAddress = BillingSamples.Address("Pier 7") }, BillingSamples.Now);

        invoice.ShippingAddress.ShouldBe(BillingSamples.Address("Pier 7"));
    }

    [Fact]
    public void All_wrong_lines_are_told_at_once()
    {
        var content = BillingSamples.Content(BillingSamples.Eur, BillingSamples.Line(0m, 1m), BillingSamples.Line(1m, 0.0000001m));

        var problems = Should.Throw<InputException>(() => Invoice.Draft(Company.Id, content)).Problems;

        problems.Select(problem => problem.Field).ShouldBe(["lines[0].quantity", "lines[1].unitPrice"]);
    }

    [Fact]
    public void Issuing_takes_the_rate_that_the_tax_code_has_on_that_day()
    {
        var code = new TaxCode("X", TaxCategory.Standard, Percentage.OfPercent(19m), BillingSamples.Text("VAT"), null);
        var invoice = Invoice.Draft(Company.Id, BillingSamples.Content(BillingSamples.Eur, BillingSamples.Line(1m, 100m, code)));
        code.Change("X", TaxCategory.Standard, Percentage.OfPercent(21m), BillingSamples.Text("VAT"), null);

        invoice.Issue(Facts with { TaxCodes = new Dictionary<Guid, TaxCode> { [code.Id] = code } }, BillingSamples.Now);

        invoice.Tax.Amount.ShouldBe(21m);
    }

    private static InvoiceContent Content() => BillingSamples.Content(BillingSamples.Eur, BillingSamples.Line(2m, 50m));

    private static Invoice Draft() => Invoice.Draft(Company.Id, Content());

    private static string Refused(InvoiceFacts facts, InvoiceContent? content = null) =>
        BillingSamples.CodeOf(() => Invoice.Draft(Company.Id, content ?? Content()).Issue(facts, BillingSamples.Now));
}
