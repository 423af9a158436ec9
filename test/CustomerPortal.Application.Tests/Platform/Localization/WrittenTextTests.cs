using CustomerPortal.Billing;
using CustomerPortal.Kernel;

namespace CustomerPortal.Platform.Localization;

/// <summary>A tenant's texts in what leaves the house, and why it is in its language.</summary>
public sealed class WrittenTextTests(LanguageHost host) : IClassFixture<LanguageHost>
{
    [Fact]
    [Trait("Requirement", "SET-07")]
    public async Task A_written_text_stands_in_the_mail_and_the_pdf_of_its_tenant_and_of_no_other()
    {
        await host.WriteAsync("nl", "Documents.Invoice.Heading", "Rekening");
        await host.WriteAsync("nl", "Emails.Invoice.Subject", "Uw rekening {number} van {companyName}");
        var mine = await host.SentAsync(await host.CustomerAsync("Eigen", language: "nl"));
        var other = await host.SentAsync(await host.CustomerAsync("Ander", language: "nl", tenant: BillingHost.Bolt), BillingHost.Bolt);

        await host.DeliverAsync();

        (await host.MailsAboutAsync())[mine].Subject.ShouldStartWith("Uw rekening ");
        (await host.MailsAboutAsync(BillingHost.Bolt))[other].Subject.ShouldStartWith("Factuur ");
        (await host.PdfTextAsync(mine)).ShouldContain("Rekening");
        (await host.PdfTextAsync(other, BillingHost.Bolt)).ShouldNotContain("Rekening");
    }

    [Fact]
    [Trait("Requirement", "MAC-020")]
    public async Task The_chain_of_an_invoice_is_kept_as_it_was_and_a_language_that_is_offered_no_more_is_passed_over()
    {
        var customer = await host.CustomerAsync("Kette", language: "fr");
        var before = await host.SentAsync(customer);
        await OfferAsync("en", "nl", "ar", "de", "es");
        var after = await host.SentAsync(customer);
        await OfferAsync([.. ShippedLanguages.All]);

        await host.DeliverAsync();

        var (first, second) = ((await ChainAsync(before)).Document!, (await ChainAsync(after)).Document!);
        Said(first).ShouldBe(["Customer fr!", "Tenant en", "Product en"]);
        Said(second).ShouldBe(["Customer fr-", "Tenant en!", "Product en"]);
        var mails = await host.MailsAboutAsync();
        mails[before].Subject.ShouldStartWith("Facture ");
        Said(mails[before].LanguageChain!).ShouldBe(["Document fr!", "Customer fr", "Tenant en", "Product en"]);
        mails[after].Subject.ShouldStartWith("Invoice ");
        mails[after].LanguageChain!.Links[0].Name.ShouldBe((await host.InvoiceAsync(after)).Number);
    }

    [Fact]
    [Trait("Requirement", "IXO-11")]
    [Trait("Requirement", "IXO-12")]
    public async Task A_copy_says_whether_the_setting_or_the_customer_decided()
    {
        var invoice = await host.SentAsync(await host.CustomerAsync("Kopie", language: "de"));

        Said((await ChainAsync(invoice)).Copy!).ShouldBe(["Setting en!", "Customer de", "Tenant en", "Product en"]);
    }

    private static List<string> Said(LanguageChain chain) =>
        [.. chain.Links.Select(l => $"{l.Source} {l.Language}{(l.Decides ? "!" : string.Empty)}{(l.IsNotOffered ? "-" : string.Empty)}")];

    private Task<InvoiceLanguageDto> ChainAsync(Guid invoiceId) =>
        host.AskAsync<IInvoiceDocumentAppService, InvoiceLanguageDto>(s => s.GetLanguageAsync(invoiceId, CancellationToken.None));

    private Task<LanguagesDto> OfferAsync(params string[] tags) => host.AskAsync<ILanguageAppService, LanguagesDto>(async s => await s.UpdateAsync(
        new LanguagesInput { Offered = tags, Default = "en", Version = (await s.ListAsync(CancellationToken.None)).Version }, CancellationToken.None));
}
