using System.Text;
using CustomerPortal.Kernel;
using CustomerPortal.Platform.Files;
using Microsoft.Extensions.DependencyInjection;

namespace CustomerPortal.Messaging;

/// <summary>Mails from the queue to a file, as on a machine without a mail server.</summary>
public sealed class MailFileTests(MailHost host) : IClassFixture<MailHost>
{
    [Fact]
    [Trait("Requirement", "IXO-14")]
    public async Task A_queued_mail_is_sent_once_in_the_language_of_its_reader()
    {
        var mail = MailHost.Mail(language: "ar");
        var id = await host.QueueAsync(mail);
        (await host.QueueAsync(mail)).ShouldBe(id);
        (await host.ReadAsync(id)).State.ShouldBe(MailState.Queued);

        await host.DeliverAsync();
        await host.DeliverAsync();

        var sent = await host.ReadAsync(id);
        sent.State.ShouldBe(MailState.Sent);
        sent.Tries.ShouldBe(1);
        sent.Html.ShouldContain("<html lang=\"ar\" dir=\"rtl\">");
        sent.Html.ShouldContain("Acme &amp; Söhne");
        sent.Text.ShouldContain("Acme & Söhne");
        var file = await File.ReadAllTextAsync(Path.Combine(host.MailFolder, $"{id:N}.eml"));
        file.ShouldContain($"Message-ID: <{sent.MessageId}>", Case.Insensitive);
        file.ShouldContain("bo@globex.example");
    }

    [Fact]
    public async Task A_secret_is_mailed_but_stands_neither_in_the_log_nor_in_the_table()
    {
        const string token = "c2VjcmV0LXRva2Vu";
        var mail = MailHost.Mail() with { HoldsSecret = true, Model = _ => new Dictionary<string, object?> { ["sender"] = $"https://acme.example/clients/welcome#token={token}" } };
        var id = await host.QueueAsync(mail);
        var queued = await host.ReadAsync(id);
        queued.Html.ShouldNotContain(token);
        queued.Text.ShouldNotContain(token);
        queued.Subject.ShouldNotContain(token);
        queued.SealedBody!.ShouldNotContain(token);

        await host.DeliverAsync();

        var sent = await host.ReadAsync(id);
        sent.SealedBody.ShouldBeNull();
        sent.Text.ShouldContain("https://acme.example/clients/welcome#");
        var file = await File.ReadAllTextAsync(Path.Combine(host.MailFolder, $"{id:N}.eml"));
        Bodies(file).ShouldContain($"welcome#token={token}");
        Should.Throw<BusinessException>(sent.SendAgain).Code.ShouldBe(MessagingErrorCodes.MailSecretGone);
    }

    [Fact]
    [Trait("Check", "M1")]
    public async Task Nothing_that_is_typed_can_add_a_header_or_a_recipient()
    {
        var mail = MailHost.Mail() with
        {
            ToName = "Bo\r\nBcc: all@evil.example\r\n\r\n<b>",
            Model = _ => new Dictionary<string, object?> { ["sender"] = "Acme\r\nBcc: all@evil.example\u2028\u202e" },
            Attachments = [new MailAttachment(await StoreAsync("pdf"), "a\r\nX-Evil: 1\".pdf", "application/pdf")],
        };
        var id = await host.QueueAsync(mail);
        await host.DeliverAsync();

        var file = await File.ReadAllTextAsync(Path.Combine(host.MailFolder, $"{id:N}.eml"));
        var head = file[..file.IndexOf("\r\n\r\n", StringComparison.Ordinal)];
        var headers = head.Split("\r\n").Where(line => !line.StartsWith(' ') && !line.StartsWith('\t')).Select(line => line.Split(':')[0]).ToList();
        headers.ShouldNotContain("Bcc");
        headers.ShouldNotContain("X-Evil");
        headers.Count(h => h.Equals("To", StringComparison.OrdinalIgnoreCase)).ShouldBe(1);
        head.Split("\r\n").Single(l => l.StartsWith("To:", StringComparison.OrdinalIgnoreCase)).ShouldEndWith("<bo@globex.example>");
        file.Split("\r\n").ShouldNotContain(l => l.StartsWith("X-Evil", StringComparison.Ordinal));

        foreach (var address in new[] { "bo@globex.example\r\nBcc: x@evil.example", "bo@globex.example, x@evil.example", "\"bo\" <bo@globex.example>" })
        {
            await Should.ThrowAsync<BusinessException>(() => host.QueueAsync(MailHost.Mail(address)));
        }
    }

    [Fact]
    public async Task A_missing_attachment_fails_the_mail_and_says_so()
    {
        var id = await host.QueueAsync(MailHost.Mail() with { Attachments = [new MailAttachment(new string('a', 64), "invoice.pdf", "application/pdf")] });

        await host.DeliverAsync();

        var mail = await host.ReadAsync(id);
        mail.State.ShouldBe(MailState.Failed);
        mail.Answer!.ShouldContain("invoice.pdf");
    }

    [Fact]
    public async Task A_settled_mail_can_be_sent_again_as_another_mail()
    {
        var id = await host.QueueAsync(MailHost.Mail());
        await host.InTenantAsync(MailHost.Acme, async services =>
        {
            var log = services.GetRequiredService<IMailLogAppService>();
            (await Should.ThrowAsync<BusinessException>(() => log.ResendAsync(id, CancellationToken.None))).Code.ShouldBe(MessagingErrorCodes.MailNotSettled);
        });
        await host.DeliverAsync();

        var copy = await host.InTenantAsync(MailHost.Acme, s => s.GetRequiredService<IMailLogAppService>().ResendAsync(id, CancellationToken.None));
        await host.DeliverAsync();

        copy.CopyOf.ShouldBe(id);
        (await host.ReadAsync(copy.Mail.Id)).State.ShouldBe(MailState.Sent);
        Directory.GetFiles(host.MailFolder, $"{copy.Mail.Id:N}.eml").ShouldHaveSingleItem();
    }

    private Task<string> StoreAsync(string content) => host.InTenantAsync(
        MailHost.Acme,
        async s => (await s.GetRequiredService<IBlobStore>().PutAsync(Encoding.UTF8.GetBytes(content), CancellationToken.None)).Key);

    /// <summary>Every base64 part of a mail, decoded.</summary>
    private static string Bodies(string file)
    {
        var parts = file.Split("\r\n\r\n").Select(p => p.Split("\r\n--")[0].Replace("\r\n", string.Empty, StringComparison.Ordinal));
        var buffer = new byte[file.Length];
        return string.Concat(parts.Select(p => Convert.TryFromBase64String(p, buffer, out var length) ? Encoding.UTF8.GetString(buffer, 0, length) : string.Empty));
    }
}
