using System.Text;
using CustomerPortal.Billing;
using CustomerPortal.Kernel;
using CustomerPortal.Platform.Branding;
using CustomerPortal.Platform.Files;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace CustomerPortal.Messaging;

/// <summary>Our own reasons for keeping a document back: they are told, and nothing is lost.</summary>
public sealed class MailGateTests(DocumentMailHost host) : IClassFixture<DocumentMailHost>
{
    [Fact]
    public async Task In_the_quiet_hours_documents_wait_and_sign_in_mails_do_not()
    {
        var now = TimeOnly.FromDateTime(host.Clock.GetUtcNow().UtcDateTime);
        await host.SetAsync((DeliverySettings.QuietFrom, Text(now.AddMinutes(-5))), (DeliverySettings.QuietUntil, Text(now.AddMinutes(30))));
        var document = await host.QueueAsync(DocumentMailHost.Document("quiet@globex.example"));
        var account = await host.QueueAsync(MailHost.Mail("quiet@globex.example"));

        await host.DeliverAsync();
        var waiting = await host.ReadAsync(document);
        (await host.ReadAsync(account)).State.ShouldBe(MailState.Sent);
        host.Clock.Advance(TimeSpan.FromMinutes(31));
        await host.DeliverAsync();
        await host.SetAsync((DeliverySettings.QuietFrom, null), (DeliverySettings.QuietUntil, null));

        waiting.State.ShouldBe(MailState.Deferred);
        waiting.Reason.ShouldBe(MailReason.QuietHours);
        waiting.Tries.ShouldBe(0);
        var sent = await host.ReadAsync(document);
        sent.State.ShouldBe(MailState.Sent, sent.Answer);
        sent.Reason.ShouldBeNull();
    }

    [Fact]
    [Trait("Check", "M5")]
    public async Task An_address_gets_its_share_a_day_and_the_rest_the_next_day()
    {
        await host.SetAsync((DeliverySettings.MostPerRecipient, "3"));
        var ids = new List<Guid>();
        for (var i = 0; i < 8; i++)
        {
            ids.Add(await host.QueueAsync(DocumentMailHost.Document("Many@globex.example")));
        }

        var other = await host.QueueAsync(DocumentMailHost.Document("other@globex.example"));

        await host.DeliverAsync();
        (await StatesAsync(ids)).ShouldBe((3, 5));
        (await host.ReadAsync(other)).State.ShouldBe(MailState.Sent);
        foreach (var id in ids)
        {
            var mail = await host.ReadAsync(id);
            mail.Reason.ShouldBe(mail.State == MailState.Sent ? null : MailReason.RecipientLimit);
        }

        host.Clock.Advance(TimeSpan.FromHours(25));
        await host.DeliverAsync();
        (await StatesAsync(ids)).ShouldBe((6, 2));
        host.Clock.Advance(TimeSpan.FromHours(25));
        await host.DeliverAsync();
        (await StatesAsync(ids)).ShouldBe((8, 0));
        await host.SetAsync((DeliverySettings.MostPerRecipient, null));
    }

    [Fact]
    [Trait("Check", "M5")]
    public async Task The_organisation_sends_its_share_an_hour()
    {
        host.Clock.Advance(TimeSpan.FromHours(2));
        await host.SetAsync((DeliverySettings.MostPerHour, "2"));
        var ids = new List<Guid>();
        for (var i = 0; i < 4; i++)
        {
            ids.Add(await host.QueueAsync(DocumentMailHost.Document($"hour{i}@globex.example")));
        }

        await host.DeliverAsync();
        (await StatesAsync(ids)).ShouldBe((2, 2));
        host.Clock.Advance(TimeSpan.FromMinutes(62));
        await host.DeliverAsync();
        (await StatesAsync(ids)).ShouldBe((4, 0));
        await host.SetAsync((DeliverySettings.MostPerHour, null));
    }

    [Fact]
    public async Task Each_kind_of_mail_has_the_sender_that_it_was_given_under_the_name_of_the_client_area()
    {
        await host.SetAsync((DeliverySettings.SenderAddress("Invoice"), "billing@acme.example"), (DeliverySettings.SenderName("Invoice"), "Acme Billing"),
            (DeliverySettings.ReplyTo, "office@acme.example"), (DeliverySettings.SenderReplyTo("Account"), "help@acme.example"), (BrandingSettings.PortalName, "My Acme"));
        var document = await host.QueueAsync(DocumentMailHost.Document("sender@globex.example"));
        var account = await host.QueueAsync(MailHost.Mail("sender@globex.example"));

        await host.DeliverAsync();
        await host.SetAsync((BrandingSettings.PortalName, null));

        var invoice = await FileAsync(document);
        var shown = await host.ReadAsync(document);
        shown.Text.ShouldMatch("(?s)^My Acme\n.*Acme Billing");
        shown.Html.ShouldMatch("(?s)class=\"sender\"[^<]*My Acme.*class=\"foot\".*Acme Billing");
        invoice.ShouldContain("From: Acme Billing <billing@acme.example>");
        invoice.ShouldContain("Reply-To: office@acme.example");
        (await FileAsync(account)).ShouldContain("Reply-To: help@acme.example");
        (await FileAsync(account)).ShouldNotContain("billing@acme.example");
    }

    [Fact]
    public async Task Files_above_the_limit_are_a_link_and_the_mail_says_so()
    {
        await host.SetAsync((DeliverySettings.AttachmentLimit, "1"));
        var small = await StoreAsync(1_000_000);
        var large = await StoreAsync(1_000_001);
        var link = "https://acme.example/clients/invoices/1";
        var under = await host.QueueAsync(DocumentMailHost.Document("small@globex.example") with { Attachments = [small], FilesLink = link });
        var over = await host.QueueAsync(DocumentMailHost.Document("large@globex.example") with { Attachments = [large], FilesLink = link });
        await host.SetAsync((DeliverySettings.AttachmentLimit, null));

        (await host.ReadAsync(under)).Files.ShouldHaveSingleItem();
        (await host.ReadAsync(under)).Text.ShouldNotContain("too large");
        var linked = await host.ReadAsync(over);
        linked.Files.ShouldBeEmpty();
        linked.Text.ShouldContain("The attachment is too large for a mail. You can download it here:\n" + link);
        linked.Html.ShouldContain("too large for a mail");
    }

    [Fact]
    public async Task The_dashboard_tells_neither_what_a_contact_switched_off_nor_what_was_sent_again()
    {
        var begun = host.Clock.GetUtcNow();
        await SettledAsync(mail => mail.Drop(MailReason.SwitchedOff, begun));
        await SettledAsync(mail => mail.MarkFailed("550", begun), copy => copy.MarkFailed("550", begun), copy => copy.MarkSent("250", begun));
        var failed = await SettledAsync(mail => mail.MarkFailed("550", begun));
        var inVain = await SettledAsync(mail => mail.MarkSent("250", begun), copy => copy.Bounce("550", begun));

        var told = await host.InTenantAsync(MailHost.Acme, s => s.GetRequiredService<IDashboardQueries>().GetMailProblemsAsync(begun, CancellationToken.None));

        told.Latest.Select(p => p.Id).ShouldBe([failed, inVain], ignoreOrder: true);
        told.Count.ShouldBe(2);
    }

    /// <summary>A mail and its copies, each sent again by hand after what happened to the one before; the id of the last.</summary>
    private async Task<Guid> SettledAsync(params Action<MailMessage>[] fates)
    {
        var last = await host.QueueAsync(DocumentMailHost.Document("dashboard@globex.example"));
        foreach (var (place, fate) in fates.Index())
        {
            host.Clock.Advance(TimeSpan.FromSeconds(1));
            last = await host.InTenantAsync(MailHost.Acme, async s =>
            {
                var mails = s.GetRequiredService<PortalDbContext>().Set<MailMessage>();
                var mail = await mails.SingleAsync(m => m.Id == last);
                fate(mail);
                var next = place < fates.Length - 1 ? mails.Add(mail.SendAgain()).Entity : mail;
                await s.GetRequiredService<IUnitOfWork>().SaveAsync(CancellationToken.None);
                return next.Id;
            });
        }

        return last;
    }

    private static string Text(TimeOnly time) => time.ToString("HH:mm", System.Globalization.CultureInfo.InvariantCulture);

    private async Task<(int Sent, int Waiting)> StatesAsync(IReadOnlyList<Guid> ids)
    {
        var states = new List<MailState>();
        foreach (var id in ids)
        {
            states.Add((await host.ReadAsync(id)).State);
        }

        return (states.Count(s => s == MailState.Sent), states.Count(s => s == MailState.Deferred));
    }

    private Task<string> FileAsync(Guid id) => File.ReadAllTextAsync(Path.Combine(host.MailFolder, $"{id:N}.eml"));

    private Task<MailAttachment> StoreAsync(int bytes) => host.InTenantAsync(MailHost.Acme, async s =>
    {
        var blob = await s.GetRequiredService<IBlobStore>().PutAsync(Encoding.ASCII.GetBytes(new string('x', bytes)), CancellationToken.None);
        return new MailAttachment(blob.Key, "invoice.pdf", "application/pdf") { Length = blob.Size };
    });
}
