using CustomerPortal.Billing;
using CustomerPortal.Customers;
using CustomerPortal.Kernel;
using CustomerPortal.Messaging;
using CustomerPortal.Platform.Events;
using CustomerPortal.Platform.Identity;
using CustomerPortal.Platform.Tenancy;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

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

    [Theory]
    [InlineData("Customers.Welcome")]
    [InlineData("Platform.Identity.ContactMagicLink")]
    [InlineData("Platform.Identity.ContactPasswordReset")]
    [InlineData("Platform.Identity.ContactSecurityNotice")]
    [InlineData("Platform.Identity.StaffInvitation")]
    [InlineData("Platform.Identity.StaffPasswordReset")]
    [InlineData("Platform.Identity.SecurityNotice")]
    [InlineData("Platform.Identity.Impersonated")]
    [Trait("Requirement", "MAC-020")]
    public async Task A_mail_about_an_account_keeps_who_said_its_language_and_the_browser_has_no_say(string template)
    {
        await OfferAsync(BillingHost.Bolt, "de", [.. ShippedLanguages.All]);
        var isWelcome = template == "Customers.Welcome";
        var isContacts = isWelcome || template.Contains("Contact", StringComparison.Ordinal);
        var people = await AccountPeople.MakeAsync(host, BillingHost.Bolt, accepts: !isWelcome, contactLanguage: "fr", customerLanguage: "ar", staffLanguage: "nl");
        using (host.Services.GetRequiredService<ICurrentLanguage>().Change("es"))
        {
            await HappensAsync(template, people);
        }

        await host.DeliverAsync();

        var mail = await MailToAsync(template, isContacts ? people.Contact : people.Staff);
        Said(mail.LanguageChain!).ShouldBe(isContacts ? ["Contact fr!", "Customer ar", "Tenant de", "Product en"] : ["Account nl!", "Tenant de", "Product en"]);
        mail.Html.ShouldContain(isContacts ? "lang=\"fr\"" : "lang=\"nl\"");
        if (isContacts)
        {
            var told = await host.AskAsync<ICustomerLookupAppService, LanguageChain>(s => s.GetLanguageAsync(people.CustomerId, people.ContactId, CancellationToken.None), BillingHost.Bolt);
            mail.LanguageChain!.ToJson().ShouldBe(told.ToJson());
        }

        // Nobody switches such a mail off.
        var file = await File.ReadAllTextAsync(Path.Combine(host.Database.Folder, "mail", BillingHost.Bolt.ToString("N"), $"{mail.Id:N}.eml"));
        file.ShouldNotContain("List-Unsubscribe");
        await OfferAsync(BillingHost.Bolt, "en", [.. ShippedLanguages.All]);
    }

    private Task HappensAsync(string template, AccountPeople people) => host.InTenantAsync(BillingHost.Bolt, async services =>
    {
        if (template == "Customers.Welcome")
        {
            await services.GetRequiredService<IContactAppService>().InviteAsync(people.CustomerId, people.ContactId, CancellationToken.None);
            return;
        }

        services.GetRequiredService<IOutbox>().Add(template["Platform.Identity.".Length..] switch
        {
            "ContactMagicLink" => new ContactMagicLinkAsked(people.Contact),
            "ContactPasswordReset" => new ContactPasswordForgotten(people.Contact),
            "ContactSecurityNotice" => new AccountSecurityChanged(UserKind.Contact, people.LoginId!.Value, SecurityChangeKind.PasswordChanged),
            "StaffInvitation" => new StaffInvited(people.StaffId, Guid.CreateVersion7()),
            "StaffPasswordReset" => new StaffPasswordForgotten(people.Staff),
            "SecurityNotice" => new AccountSecurityChanged(UserKind.Staff, people.StaffId, SecurityChangeKind.PasswordChanged),
            _ => new TenantImpersonated(people.StaffId, "admin", "Host", "A reason", host.Clock.GetUtcNow()),
        });
        await services.GetRequiredService<IUnitOfWork>().SaveAsync(CancellationToken.None);
    });

    private Task<MailMessage> MailToAsync(string template, string address) => host.InTenantAsync(BillingHost.Bolt, async services =>
        (await services.GetRequiredService<PortalDbContext>().Set<MailMessage>().AsNoTracking().Where(m => m.Template == template).ToListAsync())
        .Where(m => m.To.Value == address).MaxBy(m => m.CreatedAt)!);

    private static List<string> Said(LanguageChain chain) =>
        [.. chain.Links.Select(l => $"{l.Source} {l.Language}{(l.Decides ? "!" : string.Empty)}{(l.IsNotOffered ? "-" : string.Empty)}")];

    private Task<InvoiceLanguageDto> ChainAsync(Guid invoiceId) =>
        host.AskAsync<IInvoiceDocumentAppService, InvoiceLanguageDto>(s => s.GetLanguageAsync(invoiceId, CancellationToken.None));

    private Task<LanguagesDto> OfferAsync(params string[] tags) => OfferAsync(BillingHost.Acme, "en", tags);

    private Task<LanguagesDto> OfferAsync(Guid tenant, string standard, string[] tags) => host.AskAsync<ILanguageAppService, LanguagesDto>(
        async s => await s.UpdateAsync(
            new LanguagesInput { Offered = tags, Default = standard, Version = (await s.ListAsync(CancellationToken.None)).Version }, CancellationToken.None),
        tenant);
}
