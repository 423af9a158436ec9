using CustomerPortal.Kernel;
using CustomerPortal.Messaging;
using CustomerPortal.Platform.Localization;
using CustomerPortal.TestBase;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace CustomerPortal.Billing;

/// <summary>An invoice that went to two people: what happens to a mail is told of the one whom it went to.</summary>
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

    private Task BounceAsync(Guid mailId) => host.InTenantAsync(BillingHost.Acme, async services =>
    {
        var mail = await services.GetRequiredService<PortalDbContext>().Set<MailMessage>().SingleAsync(m => m.Id == mailId);
        mail.Bounce("550 mailbox is full", host.Clock.GetUtcNow());
        await services.GetRequiredService<IUnitOfWork>().SaveAsync(CancellationToken.None);
    });

    private Task<InvoiceDelivery> DeliveryAsync(Guid invoiceId, string to) => host.InTenantAsync(BillingHost.Acme, async services =>
        (await services.GetRequiredService<PortalDbContext>().Set<InvoiceDelivery>().AsNoTracking().Where(d => d.InvoiceId == invoiceId).ToListAsync()).Single(d => d.To.Value == to));
}
