using Microsoft.Extensions.DependencyInjection;

namespace CustomerPortal.Messaging;

/// <summary>Mails that come back, read from the real mailbox server that <c>etc/scripts/dovecot.sh start</c> runs.</summary>
public sealed class BounceTests(BounceHost host) : IClassFixture<BounceHost>
{
    [Fact]
    [Trait("Check", "M5")]
    public async Task A_report_marks_the_mail_and_the_address_and_what_follows_waits_until_somebody_clears_it()
    {
        await host.UseMailboxAsync("reports", MailSecurity.Tls);
        var id = await host.QueueAsync(DocumentMailHost.Document("gone@globex.example"));
        await host.DeliverAsync();
        var sent = await host.ReadAsync(id);
        await host.ReceiveAsync("reports", BounceMails.Report(sent.MessageId, "gone@globex.example", "5.1.1", "smtp; 550 5.1.1 no such user", "failed"));

        await host.ReadMailboxAsync();
        await host.ReadMailboxAsync();

        var back = await host.ReadAsync(id);
        back.State.ShouldBe(MailState.Bounced);
        back.Answer!.ShouldContain("550 5.1.1 no such user");
        var next = await host.QueueAsync(DocumentMailHost.Document("Gone@Globex.example"));
        var link = await host.QueueAsync(MailHost.Mail("gone@globex.example"));
        await host.DeliverAsync();
        var held = await host.ReadAsync(next);
        held.State.ShouldBe(MailState.Held);
        held.Reason.ShouldBe(MailReason.AddressBounced);
        (await host.ReadAsync(link)).State.ShouldBe(MailState.Sent, "whoever waits for a sign-in link asked for it at this moment");

        await host.InTenantAsync(MailHost.Acme, async services =>
        {
            var addresses = services.GetRequiredService<IBouncedAddressAppService>();
            var marked = (await addresses.GetListAsync(CancellationToken.None)).ShouldHaveSingleItem();
            marked.Held.ShouldBe(1);
            await addresses.ClearAsync(marked.Id, CancellationToken.None);
        });
        await host.DeliverAsync();
        (await host.ReadAsync(next)).State.ShouldBe(MailState.Sent);
        (await host.ReadMailboxAsync()).ShouldBe(string.Empty);
        (await host.MarkedAsync()).ShouldBeEmpty("the same report is not read twice");
    }

    [Fact]
    [Trait("Check", "M5")]
    public async Task Answers_delays_and_reports_about_strangers_mark_nobody_and_are_never_answered()
    {
        await host.UseMailboxAsync("answers", MailSecurity.StartTls);
        var id = await host.QueueAsync(DocumentMailHost.Document("here@globex.example"));
        await host.DeliverAsync();
        var messageId = (await host.ReadAsync(id)).MessageId;
        var mails = Directory.GetFiles(host.MailFolder).Length;
        await host.ReceiveAsync("answers", BounceMails.Answer(messageId, "here@globex.example", "Auto-Submitted: auto-replied", "I am away until Monday."));
        await host.ReceiveAsync("answers", BounceMails.Answer(messageId, "here@globex.example", "X-Autoreply: yes", "550 5.1.1 is my favourite number"));
        await host.ReceiveAsync("answers", BounceMails.Answer(messageId, "here@globex.example", "X-Mailer: a person", "Thank you, 550 euros are fine."));
        await host.ReceiveAsync("answers", BounceMails.Report(messageId, "here@globex.example", "4.4.1", "smtp; 421 try again", "delayed"));
        await host.ReceiveAsync("answers", BounceMails.Report($"{Guid.NewGuid():N}@acme.example", "here@globex.example", "5.1.1", "smtp; 550 no", "failed"));

        (await host.ReadMailboxAsync()).ShouldBe(string.Empty);

        (await host.ReadAsync(id)).State.ShouldBe(MailState.Sent);
        (await host.MarkedAsync()).ShouldNotContain("here@globex.example");
        await host.DeliverAsync();
        Directory.GetFiles(host.MailFolder).Length.ShouldBe(mails, "no mail answers a mail");
    }

    [Theory]
    [Trait("Check", "M5")]
    [InlineData("Auto-Submitted: auto-replied")]
    [InlineData("Auto-Submitted: auto-generated")]
    [InlineData("Precedence: auto_reply")]
    [InlineData("X-Autoreply: yes")]
    [InlineData("X-Mailer: one that says nothing of itself")]
    public async Task A_program_that_answers_every_mail_gets_no_second_one(string header)
    {
        await host.UseMailboxAsync("loop", MailSecurity.Tls);
        var document = await host.QueueAsync(DocumentMailHost.Document("robot@globex.example"));
        var account = await host.QueueAsync(MailHost.Mail("robot@globex.example"));
        await host.DeliverAsync();
        var mails = await host.CountAsync();

        // Each answer is answered by the other side at once, if there is anything to answer.
        for (var round = 0; round < 3; round++)
        {
            foreach (var id in new[] { document, account })
            {
                await host.ReceiveAsync("loop", BounceMails.Answer((await host.ReadAsync(id)).MessageId, "robot@globex.example", header, "550 5.1.1 We have received your mail."));
            }

            (await host.ReadMailboxAsync()).ShouldBe(string.Empty);
            await host.DeliverAsync();
        }

        (await host.CountAsync()).ShouldBe(mails);
        (await host.MarkedAsync()).ShouldNotContain("robot@globex.example");
        foreach (var id in new[] { document, account })
        {
            // What we send says that nobody should answer by program.
            var sent = await File.ReadAllTextAsync(Path.Combine(host.MailFolder, $"{id:N}.eml"));
            sent.ShouldContain("Auto-Submitted: auto-generated");
            sent.ShouldContain("X-Auto-Response-Suppress: All");
        }
    }

    [Fact]
    public async Task A_mail_system_without_reports_is_understood_by_its_words()
    {
        await host.UseMailboxAsync("plain", MailSecurity.Tls);
        var id = await host.QueueAsync(DocumentMailHost.Document("old@globex.example"));
        await host.DeliverAsync();
        await host.ReceiveAsync("plain", BounceMails.Plain((await host.ReadAsync(id)).MessageId, "old@globex.example", "550 5.7.1 mailbox is closed"));

        await host.ReadMailboxAsync();

        var back = await host.ReadAsync(id);
        back.State.ShouldBe(MailState.Bounced);
        back.Answer!.ShouldContain("mailbox is closed");
        (await host.MarkedAsync()).ShouldContain("old@globex.example");
    }

    [Fact]
    public async Task A_mailbox_that_cannot_be_opened_says_why_and_a_wrong_password_stays_secret()
    {
        await host.UseMailboxAsync("locked", MailSecurity.Tls, "not-the-password");

        var words = await host.ReadMailboxAsync();

        words.ShouldContain("localhost");
        words.ShouldContain("uthentication failed");
        words.ShouldNotContain("not-the-password");
    }
}
