using CustomerPortal.Customers;
using CustomerPortal.Kernel;
using CustomerPortal.Messaging;
using CustomerPortal.Platform.Files;
using CustomerPortal.Platform.Localization;
using CustomerPortal.Platform.Settings;
using CustomerPortal.TestBase;
using Microsoft.Extensions.DependencyInjection;

namespace CustomerPortal.Billing;

/// <summary>A statement by mail.</summary>
public sealed class StatementMailTests(BillingHost host) : IClassFixture<BillingHost>
{
    private static readonly StatementSendInput Year = new() { From = new DateOnly(2026, 1, 1), Until = new DateOnly(2026, 12, 31) };

    [Fact]
    public async Task A_statement_goes_in_the_customers_language_with_its_pdf_and_stands_with_the_customer()
    {
        var customer = await host.CustomerAsync("Bakkerij Statement");
        await host.IssuedAsync(customer, 100m);

        var sent = await SendAsync(customer, Year);

        var mail = host.Mails.Queued.Single(m => m.CustomerId == customer && m.Template == "Billing.Statement");
        (sent.To, sent.Language).ShouldBe(("rekening@example.com", "nl"));
        (mail.To, mail.Language, mail.AboutKind, mail.AboutId).ShouldBe(("rekening@example.com", "nl", "statement", customer));
        mail.Attachments.ShouldHaveSingleItem().ContentType.ShouldBe("application/pdf");
        mail.Model(mail.Language)["to"].ShouldBe("31 dec 2026");
        ((IEnumerable<object>)mail.Model(mail.Language)["balances"]!).Cast<IReadOnlyDictionary<string, object?>>().Single()["balance"].ShouldBe("€\u00A0121,00");
    }

    [Fact]
    [Trait("Requirement", "MAC-020")]
    public async Task Why_a_statement_is_in_its_language_is_what_was_rendered()
    {
        var customer = await host.CustomerAsync("Waarom");
        await host.IssuedAsync(customer, 100m);

        await SendAsync(customer, Year);
        var why = await host.AskAsync<IStatementAppService, StatementLanguageDto>(s => s.GetLanguageAsync(customer, CancellationToken.None));
        var copy = await host.AskAsync<IStatementAppService, FileContent>(s => s.GetPdfAsync(customer, new StatementRequest(), CancellationToken.None));

        var mail = host.Mails.Queued.Single(m => m.CustomerId == customer && m.Template == "Billing.Statement");
        why.Mail.ToJson().ShouldBe(mail.LanguageChain.ToJson());
        (why.Mail.Language, why.Copy.Language).ShouldBe(("nl", "en"));
        (await MailedAsync(mail)).ShouldContain(Heading(why.Mail.Language), Case.Sensitive);
        (await PdfTools.TextAsync(copy.Bytes)).ShouldContain(Heading(why.Copy.Language), Case.Sensitive);
    }

    [Fact]
    [Trait("Requirement", "MAC-020")]
    public async Task Why_a_statement_is_in_its_language_is_said_in_the_readers()
    {
        var group = await host.AskAsync<ICustomerGroupAppService, CustomerGroupDto>(
            s => s.CreateAsync(new SaveCustomerGroupDto { Name = LocalizedText.Of([new("en", "Gulf"), new("nl", "Golf")]), Language = "ar" }, CancellationToken.None));
        var customer = await host.AskAsync<ICustomerCreationAppService, CustomerDto>(
            s => s.CreateAsync(new CreateCustomerDto { Company = "Groep", Currency = "EUR", GroupIds = [group.Id] }, CancellationToken.None));

        using var dutch = host.Services.GetRequiredService<ICurrentLanguage>().Change("nl");
        var why = await host.AskAsync<IStatementAppService, StatementLanguageDto>(s => s.GetLanguageAsync(customer.Id, CancellationToken.None));

        why.Mail.Links.Single(l => l.Source == LanguageSource.Group).ShouldBe(new LanguageLink(LanguageSource.Group, "Golf", "ar") { Decides = true });
        why.Copy.Links.Single(l => l.Source == LanguageSource.Group).Name.ShouldBe("Golf");
    }

    [Fact]
    [Trait("Requirement", "IXO-11")]
    public async Task A_statement_has_the_foot_of_the_organisation_in_its_language()
    {
        var customer = await host.CustomerAsync("Voet");
        await host.IssuedAsync(customer, 100m);
        await FootAsync("""{"en":"Foot of statements","nl":"Voet van overzichten"}""");

        await SendAsync(customer, Year);
        var copy = await host.AskAsync<IStatementAppService, FileContent>(s => s.GetPdfAsync(customer, new StatementRequest(), CancellationToken.None));
        await FootAsync(null);

        (await MailedAsync(host.Mails.Queued.Single(m => m.CustomerId == customer && m.Template == "Billing.Statement"))).ShouldContain("Voet van overzichten");
        (await PdfTools.TextAsync(copy.Bytes)).ShouldContain("Foot of statements");
    }

    [Fact]
    public async Task Asked_twice_it_is_one_mail_until_something_is_booked()
    {
        var customer = await host.CustomerAsync("Twice");
        await host.IssuedAsync(customer, 10m);

        await SendAsync(customer, Year);
        await SendAsync(customer, Year);
        await SendAsync(customer, Year with { To = "other@example.com" });
        await host.IssuedAsync(customer, 20m);
        await SendAsync(customer, Year);

        var keys = host.Mails.Queued.Where(m => m.CustomerId == customer && m.Template == "Billing.Statement").Select(m => m.IdempotencyKey).ToList();
        keys.Count.ShouldBe(4);
        keys[1].ShouldBe(keys[0]);
        keys.Distinct().Count().ShouldBe(3);
        keys.ShouldAllBe(key => key.Length <= MailConsts.MaxKeyLength);
    }

    [Fact]
    public async Task Without_an_address_and_for_a_stranger_nothing_is_sent()
    {
        var customer = (await host.AskAsync<Customers.ICustomerCreationAppService, Customers.CustomerDto>(
            s => s.CreateAsync(new Customers.CreateCustomerDto { Company = "No address" }, CancellationToken.None))).Id;

        (await Should.ThrowAsync<BusinessException>(() => SendAsync(customer, Year))).Code.ShouldBe(BillingErrorCodes.StatementHasNoRecipient);
        (await Should.ThrowAsync<BusinessException>(() => SendAsync(customer, Year with { To = "no address" }))).Field.ShouldBe("to");
        await Should.ThrowAsync<EntityNotFoundException>(() => SendAsync(customer, Year, BillingHost.Bolt));
        host.Mails.Queued.ShouldNotContain(m => m.CustomerId == customer);
    }

    private string Heading(string language) => host.Services.GetRequiredService<EmbeddedTexts>().Get("Documents.Statement.Heading", language);

    private Task<string> MailedAsync(Mail mail) => host.InTenantAsync(BillingHost.Acme, async services =>
    {
        await using var file = await services.GetRequiredService<IBlobStore>().OpenReadAsync(mail.Attachments.Single().BlobKey, CancellationToken.None);
        using var bytes = new MemoryStream();
        await file.CopyToAsync(bytes);
        return await PdfTools.TextAsync(bytes.ToArray());
    });

    private Task<IReadOnlyList<SettingPageDto>> FootAsync(string? text) => host.AskAsync<ISettingAppService, IReadOnlyList<SettingPageDto>>(
        s => s.UpdateAsync(new SettingsInput { Values = new Dictionary<string, string?> { [DocumentSettings.StatementFooter] = text } }, CancellationToken.None));

    private Task<StatementMailDto> SendAsync(Guid customer, StatementSendInput input, Guid? tenant = null) =>
        host.AskAsync<IStatementAppService, StatementMailDto>(s => s.SendAsync(customer, input, CancellationToken.None), tenant);
}
