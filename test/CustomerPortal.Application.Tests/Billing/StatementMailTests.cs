using CustomerPortal.Kernel;
using CustomerPortal.Messaging;

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

    private Task<StatementMailDto> SendAsync(Guid customer, StatementSendInput input, Guid? tenant = null) =>
        host.AskAsync<IStatementAppService, StatementMailDto>(s => s.SendAsync(customer, input, CancellationToken.None), tenant);
}
