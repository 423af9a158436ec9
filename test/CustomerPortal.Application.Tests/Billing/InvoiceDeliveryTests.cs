using System.Text.RegularExpressions;
using CustomerPortal.Kernel;
using CustomerPortal.Messaging;
using CustomerPortal.Platform.Localization;
using CustomerPortal.Platform.Settings;
using CustomerPortal.TestBase.Processes;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace CustomerPortal.Billing;

/// <summary>Documents by mail: what happens to a mail is told of the one whom it went to, and what is too large for a mail is a link.</summary>
public sealed class InvoiceDeliveryTests(LanguageHost host) : IClassFixture<LanguageHost>
{
    [Fact]
    public async Task A_copy_settles_the_delivery_of_its_own_recipient()
    {
        var invoice = await host.SentAsync(await host.CustomerAsync("Twee ontvangers"));
        await host.AskAsync<IInvoiceAppService, InvoiceDto>(s => s.SendAsync(invoice, new InvoiceSendInput { To = "other@example.com" }, CancellationToken.None));
        await host.DeliverAsync();
        var (first, other) = (await DeliveryAsync(invoice, "bill@example.com"), await DeliveryAsync(invoice, "other@example.com"));
        (first.State, other.State).ShouldBe((DeliveryState.Sent, DeliveryState.Sent));

        host.Clock.Advance(TimeSpan.FromMinutes(5));
        await BounceAsync(first.MailId!.Value);
        await host.DeliverAsync();
        (await DeliveryAsync(invoice, "bill@example.com")).State.ShouldBe(DeliveryState.Bounced);

        // A copy, and a copy of the copy: both are the first one's.
        var mail = first.MailId.Value;
        for (var copy = 0; copy < 2; copy++)
        {
            host.Clock.Advance(TimeSpan.FromMinutes(5));
            mail = (await host.AskAsync<IMailLogAppService, MailDto>(s => s.ResendAsync(mail, CancellationToken.None))).Mail.Id;
            await host.DeliverAsync();

            var now = await DeliveryAsync(invoice, "bill@example.com");
            now.State.ShouldBe(DeliveryState.Sent);
            now.SettledAt!.Value.ShouldBe(host.Clock.GetUtcNow(), TimeSpan.FromSeconds(1));
            (await DeliveryAsync(invoice, "other@example.com")).SettledAt.ShouldBe(other.SettledAt);
        }
    }

    [Fact]
    public async Task A_refused_mail_counts_as_failed_and_a_refused_copy_takes_nothing_from_an_accepted_one()
    {
        var refuses = true;
        await using var sink = new SmtpSink { Reply = line => refuses && line.StartsWith("RCPT", StringComparison.Ordinal) ? "554 5.7.1 not here" : null };
        await host.UseServerAsync(sink.Port, BillingHost.Bolt);
        var invoice = await host.SentAsync(await host.CustomerAsync("Geweigerd", tenant: BillingHost.Bolt), BillingHost.Bolt);
        await host.DeliverAsync();
        var refused = await DeliveryAsync(invoice, "bill@example.com", BillingHost.Bolt);
        (refused.State, await StateAsync(invoice)).ShouldBe((DeliveryState.Failed, InvoiceState.Issued));

        refuses = false;
        await CopyAsync(refused.MailId!.Value);
        var sent = await DeliveryAsync(invoice, "bill@example.com", BillingHost.Bolt);
        (sent.State, await StateAsync(invoice)).ShouldBe((DeliveryState.Sent, InvoiceState.Sent));

        refuses = true;
        var copy = await CopyAsync(refused.MailId.Value);
        copy.Mail.State.ShouldBe(MailState.Failed);
        var after = await DeliveryAsync(invoice, "bill@example.com", BillingHost.Bolt);
        (after.State, after.SettledAt, await StateAsync(invoice)).ShouldBe((DeliveryState.Sent, sent.SettledAt, InvoiceState.Sent));
    }

    [Theory]
    [InlineData("Billing.Invoice", "/clients/invoices/")]
    [InlineData("Billing.Statement", "/clients/statement")]
    public async Task A_document_above_the_limit_is_a_link_and_one_under_it_a_file(string template, string link)
    {
        foreach (var (limit, isLink) in new[] { ("0", true), ("1", false) })
        {
            var customer = await host.CustomerAsync($"Limit {limit}", language: "en");
            await LimitAsync(limit);
            await host.SentAsync(customer);
            await host.AskAsync<IStatementAppService, StatementMailDto>(s => s.SendAsync(customer, new StatementSendInput(), CancellationToken.None));
            await host.DeliverAsync();
            await LimitAsync(null);

            var mail = await host.InTenantAsync(BillingHost.Acme, services => services.GetRequiredService<PortalDbContext>().Set<MailMessage>().AsNoTracking()
                .SingleAsync(m => m.Template == template && m.CustomerId == customer));
            mail.Files.Count.ShouldBe(isLink ? 0 : 1);
            Regex.IsMatch(mail.Text, $"too large for a mail[^\n]*\nhttps://acme.example{link}").ShouldBe(isLink, mail.Text);
        }
    }

    private Task LimitAsync(string? megabytes) => host.InTenantAsync(BillingHost.Acme, async services =>
    {
        var store = services.GetRequiredService<ISettingStore>();
        await store.SetAsync(DeliverySettings.AttachmentLimit, megabytes, CancellationToken.None);
        await store.SaveAsync(CancellationToken.None);
    });

    private async Task<InvoiceState> StateAsync(Guid invoice) => (await host.InvoiceAsync(invoice, BillingHost.Bolt)).State;

    private async Task<MailDto> CopyAsync(Guid mail)
    {
        var copy = await host.AskAsync<IMailLogAppService, MailDto>(s => s.ResendAsync(mail, CancellationToken.None), BillingHost.Bolt);
        await host.DeliverAsync();
        return await host.AskAsync<IMailLogAppService, MailDto>(s => s.GetAsync(copy.Mail.Id, CancellationToken.None), BillingHost.Bolt);
    }

    private Task BounceAsync(Guid mailId) => host.InTenantAsync(BillingHost.Acme, async services =>
    {
        var mail = await services.GetRequiredService<PortalDbContext>().Set<MailMessage>().SingleAsync(m => m.Id == mailId);
        mail.Bounce("550 mailbox is full", host.Clock.GetUtcNow());
        await services.GetRequiredService<IUnitOfWork>().SaveAsync(CancellationToken.None);
    });

    private Task<InvoiceDelivery> DeliveryAsync(Guid invoiceId, string to, Guid? tenant = null) => host.InTenantAsync(tenant ?? BillingHost.Acme, async services =>
        (await services.GetRequiredService<PortalDbContext>().Set<InvoiceDelivery>().AsNoTracking().Where(d => d.InvoiceId == invoiceId).ToListAsync()).Single(d => d.To.Value == to));
}
