using System.Text;
using CustomerPortal.Kernel;
using CustomerPortal.Platform.Files;
using CustomerPortal.TestBase;
using Microsoft.Extensions.DependencyInjection;

namespace CustomerPortal.Messaging;

/// <summary>Mails over a real mail server: encrypted, signed in, once; what it refuses is shown in its words, what it puts off is tried again.</summary>
public sealed class PostfixTests(
    PostfixHost host, WrongPasswordHost wrongPassword, NoServerHost noServer, ImplicitTlsHost implicitTls, OtherNameHost otherName)
    : IClassFixture<PostfixHost>, IClassFixture<WrongPasswordHost>, IClassFixture<NoServerHost>, IClassFixture<ImplicitTlsHost>, IClassFixture<OtherNameHost>
{
    [Fact]
    public async Task A_mail_arrives_over_a_connection_that_is_encrypted_from_the_first_byte()
    {
        var id = await implicitTls.QueueAsync(MailHost.Mail("reader@arrives.example"));

        await implicitTls.DeliverAsync();

        var sent = await implicitTls.ReadAsync(id);
        sent.State.ShouldBe(MailState.Sent, sent.Answer);
        sent.Answer!.ShouldContain("250 2.0.0 Ok: queued as", Case.Sensitive, "the server's own words");
        var arrived = await Eventually.GetAsync(() => Task.FromResult(PostfixHost.Arrived(sent.MessageId)), mails => mails.Count > 0, "the mail in the folder");
        PostfixHost.Header(arrived.ShouldHaveSingleItem(), "Received").ShouldContain("with ESMTPSA");
    }

    [Fact]
    [Trait("Check", "S9")]
    public async Task A_certificate_that_names_another_server_keeps_the_mail_here()
    {
        var id = await otherName.QueueAsync(MailHost.Mail("reader@arrives.example"));

        await otherName.DeliverAsync();

        var mail = await otherName.ReadAsync(id);
        mail.State.ShouldBe(MailState.Deferred, mail.Answer);
        mail.Answer!.ShouldContain("is not in the cert");
    }

    [Fact]
    [Trait("Requirement", "IXO-14")]
    [Trait("Check", "M2")]
    public async Task A_mail_arrives_once_with_both_parts_its_subject_and_its_file()
    {
        var pdf = Encoding.ASCII.GetBytes("%PDF-1.7 not really");
        var blob = await host.InTenantAsync(MailHost.Acme, async s => (await s.GetRequiredService<IBlobStore>().PutAsync(pdf, CancellationToken.None)).Key);
        var id = await host.QueueAsync(MailHost.Mail("reader@arrives.example", "ar") with { Attachments = [new MailAttachment(blob, "فاتورة 7.pdf", "application/pdf")] });

        await host.DeliverAsync();
        await host.DeliverAsync();

        var sent = await host.ReadAsync(id);
        sent.State.ShouldBe(MailState.Sent, sent.Answer);
        sent.Tries.ShouldBe(1);
        sent.Subject.Any(c => c is >= '\u0600' and <= '\u06ff').ShouldBeTrue(sent.Subject);
        var arrived = await Eventually.GetAsync(() => Task.FromResult(PostfixHost.Arrived(sent.MessageId)), mails => mails.Count > 0, "the mail in the folder");
        var mail = arrived.ShouldHaveSingleItem();
        PostfixHost.Header(mail, "Subject").ShouldBe(sent.Subject);
        PostfixHost.Header(mail, "To").ShouldContain("Bo Bergström");
        PostfixHost.Header(mail, "Delivered-To").ShouldBe("reader@arrives.example");
        PostfixHost.Header(mail, "Received").ShouldContain("with ESMTPSA", Case.Sensitive, "encrypted, signed in, and nothing that a server further on may refuse (UTF8SMTP)");
        PostfixHost.Part(mail, "text/plain").ShouldBe(sent.Text);
        PostfixHost.Part(mail, "text/html").ShouldBe(sent.Html);
        PostfixHost.Part(mail, "application/pdf").ShouldBe(Encoding.ASCII.GetString(pdf));
    }

    [Fact]
    [Trait("Check", "M3")]
    public async Task A_refused_recipient_fails_the_mail_with_the_words_of_the_server_and_no_second_try()
    {
        var id = await host.QueueAsync(MailHost.Mail("nobody@refused.example"));

        await host.DeliverAsync();
        host.Clock.Advance(TimeSpan.FromDays(1));
        await host.DeliverAsync();

        var mail = await host.ReadAsync(id);
        mail.State.ShouldBe(MailState.Failed);
        mail.Answer!.ShouldContain("No such mailbox here");
        mail.Tries.ShouldBe(1);
        PostfixHost.Arrived(mail.MessageId).ShouldBeEmpty();
    }

    [Fact]
    [Trait("Check", "M3")]
    public async Task A_recipient_that_is_put_off_is_tried_again_later()
    {
        var id = await host.QueueAsync(MailHost.Mail("somebody@later.example"));

        await host.DeliverAsync();
        await host.DeliverAsync();
        var first = await host.ReadAsync(id);
        host.Clock.Advance(TimeSpan.FromMinutes(2));
        await host.DeliverAsync();

        first.State.ShouldBe(MailState.Deferred);
        first.Answer!.ShouldContain("Come back later");
        first.Tries.ShouldBe(1);
        first.NextTryAt!.Value.ShouldBeGreaterThan(host.Clock.GetUtcNow() - TimeSpan.FromMinutes(2));
        (await host.ReadAsync(id)).Tries.ShouldBe(2);
    }

    [Fact]
    [Trait("Check", "M3")]
    public async Task Without_a_server_and_with_a_wrong_password_the_mail_waits()
    {
        foreach (var (place, words) in new (MailHost, string)[] { (noServer, "refused"), (wrongPassword, "authentication failed") })
        {
            var id = await place.QueueAsync(MailHost.Mail("reader@arrives.example"));

            await place.DeliverAsync();
            var mail = await place.ReadAsync(id);
            place.Clock.Advance(TimeSpan.FromMinutes(2));
            await place.DeliverAsync();

            mail.State.ShouldBe(MailState.Deferred, mail.Answer);
            mail.Answer!.ShouldContain(words, Case.Insensitive);
            (await place.ReadAsync(id)).Tries.ShouldBe(2);
            PostfixHost.Arrived(mail.MessageId).ShouldBeEmpty();
        }
    }
}
