using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using CustomerPortal.Platform.Mail;
using CustomerPortal.TestBase.Processes;

namespace CustomerPortal.Messaging;

/// <summary>An organisation's own mail server: every way to sign in, every bad answer, and where it must not stand.</summary>
public sealed class MailServerTests(OwnServerHost host, ClosedNetworkHost closed) : IClassFixture<OwnServerHost>, IClassFixture<ClosedNetworkHost>
{
    [Fact]
    [Trait("Check", "M3")]
    public async Task Put_off_refused_and_silent_servers_each_leave_their_words_and_only_a_refusal_is_final()
    {
        foreach (var (command, reply, state) in new[]
                 {
                     ("RCPT", "451 4.7.1 greylisted, come back", MailState.Deferred),
                     ("RCPT", "550 5.1.1 no such mailbox", MailState.Failed),
                     ("DATA.", "554 5.7.1 looks like spam", MailState.Failed),
                     ("DATA.", "452 4.3.1 disk full", MailState.Deferred),
                     ("MAIL", "421 4.3.2 closing", MailState.Deferred),
                 })
        {
            await using var sink = new SmtpSink { Reply = line => line.StartsWith(command, StringComparison.Ordinal) ? reply : null };
            await host.UseAsync(sink.Port);
            var id = await host.QueueAsync(MailHost.Mail());

            await host.DeliverAsync();

            var mail = await host.ReadAsync(id);
            mail.State.ShouldBe(state, $"{command} {reply}: {mail.Answer}");
            mail.Answer!.ShouldContain(reply);
            await host.SettleAsync(id);
        }
    }

    [Fact]
    [Trait("Check", "M3")]
    public async Task A_server_that_falls_silent_after_the_mail_is_left_in_time_and_the_mail_comes_again_with_the_same_id()
    {
        await using var sink = new SmtpSink();
        var silence = new TaskCompletionSource();
        sink.BeforeAnswer = () => silence.Task;
        await host.UseAsync(sink.Port);
        var id = await host.QueueAsync(MailHost.Mail());

        await host.DeliverAsync();
        var put = await host.ReadAsync(id);
        sink.BeforeAnswer = () => Task.CompletedTask;
        silence.SetResult();
        host.Clock.Advance(TimeSpan.FromMinutes(2));
        await host.DeliverAsync();

        put.State.ShouldBe(MailState.Deferred, put.Answer);
        put.Answer!.ShouldContain("no answer in time");
        (await host.ReadAsync(id)).State.ShouldBe(MailState.Sent);
        sink.Mails.Count.ShouldBe(2);
        sink.Mails.Select(m => m.MessageId).Distinct().ShouldHaveSingleItem().ShouldBe($"<{put.MessageId}>");
    }

    [Fact]
    public async Task A_mail_carries_a_signature_that_the_published_key_proves_and_no_changed_body_keeps()
    {
        using var rsa = RSA.Create(2048);
        await using var sink = new SmtpSink();
        await host.UseAsync(sink.Port, (MailSettings.FromAddress, "billing@acme.example"), (DeliverySettings.DkimDomain, "acme.example"),
            (DeliverySettings.DkimSelector, "portal"), (DeliverySettings.DkimPrivateKey, rsa.ExportPkcs8PrivateKeyPem()));
        await host.QueueAsync(MailHost.Mail("reader@globex.example", "ar"));

        await host.DeliverAsync();

        var raw = sink.Mails.ShouldHaveSingleItem().Raw;
        DkimSignature.TagsOf(raw)["d"].ShouldBe("acme.example");
        DkimSignature.TagsOf(raw)["s"].ShouldBe("portal");
        DkimSignature.IsValid(raw, rsa).ShouldBeTrue(raw);
        DkimSignature.IsValid(raw.Replace("To: ", "To: x", StringComparison.Ordinal), rsa).ShouldBeFalse();
        DkimSignature.IsValid(raw + "more\r\n", rsa).ShouldBeFalse();
    }

    [Fact]
    public async Task OAuth2_signs_in_with_a_fetched_token_which_is_kept_and_asked_anew_when_it_is_refused()
    {
        await using var provider = new TokenProvider();
        await using var sink = new SmtpSink();
        sink.Reply = line => line.StartsWith("EHLO", StringComparison.Ordinal) ? "250-sink\r\n250 AUTH XOAUTH2"
            : !line.StartsWith("AUTH", StringComparison.Ordinal) ? null
            : Token(line) == "token-2" ? "535 5.7.8 token expired" : "235 2.7.0 welcome";
        await host.UseAsync(sink.Port, (MailSettings.SmtpUserName, "billing@acme.example"), (MailSettings.SmtpUseDefaultCredentials, "false"),
            (DeliverySettings.SmtpAuth, nameof(MailAuth.OAuth2)), (DeliverySettings.OAuthClientId, "client"), (DeliverySettings.OAuthClientSecret, "s3cret"),
            (DeliverySettings.OAuthRefreshToken, "refresh"), (DeliverySettings.OAuthTokenUrl, provider.Address));
        var first = await host.QueueAsync(MailHost.Mail());
        await host.DeliverAsync();
        var second = await host.QueueAsync(MailHost.Mail());
        await host.DeliverAsync();

        (await host.ReadAsync(first)).State.ShouldBe(MailState.Sent, (await host.ReadAsync(first)).Answer);
        (await host.ReadAsync(second)).State.ShouldBe(MailState.Sent);
        provider.Asked.ShouldBe(["grant_type=refresh_token&client_id=client&client_secret=s3cret&refresh_token=refresh"]);
        sink.Commands.Where(c => c.StartsWith("AUTH", StringComparison.Ordinal)).Select(Token).ShouldBe(["token-1", "token-1"]);

        host.Clock.Advance(TimeSpan.FromHours(1));
        var refused = await host.QueueAsync(MailHost.Mail());
        await host.DeliverAsync();
        (await host.ReadAsync(refused)).State.ShouldBe(MailState.Deferred);
        (await host.ReadAsync(refused)).Answer!.ShouldContain("token expired");
        host.Clock.Advance(TimeSpan.FromMinutes(2));
        await host.DeliverAsync();
        (await host.ReadAsync(refused)).State.ShouldBe(MailState.Sent);
        provider.Asked.Count.ShouldBe(3);
    }

    [Fact]
    [Trait("Check", "S9")]
    public async Task A_server_inside_the_installation_is_not_connected_to()
    {
        await using var sink = new SmtpSink();
        foreach (var name in new[] { "localhost", "127.0.0.1", "[::1]", "::ffff:127.0.0.1", "169.254.169.254", "10.0.0.7", "0x7f000001", "2130706433", "nowhere.invalid" })
        {
            await closed.UseAsync(sink.Port, (MailSettings.SmtpHost, name));
            var id = await closed.QueueAsync(MailHost.Mail());

            await closed.DeliverAsync();

            var mail = await closed.ReadAsync(id);
            mail.State.ShouldBe(MailState.Deferred, name);
            (mail.Answer!.Contains("own network", StringComparison.Ordinal) || mail.Answer.Contains("no such host", StringComparison.Ordinal)).ShouldBeTrue(mail.Answer);
            await closed.SettleAsync(id);
        }

        sink.Commands.ShouldBeEmpty();
    }

    [Theory]
    [InlineData("http://127.0.0.1:{0}/token")]
    [InlineData("http://2130706433:{0}/token")]
    [InlineData("http://[::ffff:127.0.0.1]:{0}/token")]
    [InlineData("http://localhost:{0}/token")]
    [Trait("Check", "S9")]
    public async Task No_token_is_asked_for_inside_the_installation(string address)
    {
        await using var provider = new TokenProvider();
        await using var sink = new SmtpSink();
        var tokenUrl = string.Format(CultureInfo.InvariantCulture, address, new Uri(provider.Address).Port);

        // The server itself may be spoken to; it is not, because the token is asked for first.
        var mail = await TriedAsync(closed, sink, tokenUrl, (MailSettings.SmtpHost, "8.8.8.8"));

        (mail.State, provider.Asked.Count).ShouldBe((MailState.Deferred, 0), mail.Answer);
        mail.Answer!.ShouldStartWith(tokenUrl);
        mail.Answer.ShouldContain("own network");
    }

    [Fact]
    [Trait("Check", "S9")]
    public async Task A_provider_of_tokens_that_sends_one_elsewhere_is_not_followed()
    {
        await using var inside = new TokenProvider();
        await using var provider = new TokenProvider { SendsTo = inside.Address };
        await using var sink = new SmtpSink();

        var mail = await TriedAsync(host, sink, provider.Address);

        (mail.State, provider.Asked.Count, inside.Asked.Count).ShouldBe((MailState.Deferred, 1, 0), mail.Answer);
        mail.Answer!.ShouldContain("302");
    }

    /// <summary>A mail whose server wants a token from this address.</summary>
    private static async Task<MailMessage> TriedAsync(OwnServerHost host, SmtpSink sink, string tokenUrl, params (string Name, string Value)[] more)
    {
        await host.UseAsync(sink.Port, [
            (MailSettings.SmtpUserName, "billing@acme.example"), (MailSettings.SmtpUseDefaultCredentials, "false"),
            (DeliverySettings.SmtpAuth, nameof(MailAuth.OAuth2)), (DeliverySettings.OAuthClientId, "client"), (DeliverySettings.OAuthClientSecret, "s3cret"),
            (DeliverySettings.OAuthRefreshToken, "refresh"), (DeliverySettings.OAuthTokenUrl, tokenUrl), .. more]);
        var id = await host.QueueAsync(MailHost.Mail());
        await host.DeliverAsync();
        var mail = await host.ReadAsync(id);
        await host.SettleAsync(id);
        await host.UseAsync(sink.Port, (DeliverySettings.SmtpAuth, nameof(MailAuth.Password)));
        return mail;
    }

    [Fact]
    [Trait("Check", "S9")]
    public async Task Encryption_from_the_first_byte_holds_whatever_the_other_switch_says()
    {
        await using var sink = new SmtpSink { Reply = line => line.StartsWith("EHLO", StringComparison.Ordinal) ? "250-sink\r\n250 AUTH PLAIN LOGIN" : null };
        await host.UseAsync(sink.Port, (DeliverySettings.SmtpImplicitTls, "true"), (MailSettings.SmtpUseDefaultCredentials, "false"),
            (DeliverySettings.SmtpAuth, nameof(MailAuth.Password)), (MailSettings.SmtpUserName, "billing"), (MailSettings.SmtpPassword, "s3cret"));
        var id = await host.QueueAsync(MailHost.Mail());

        await host.DeliverAsync();

        // The sink knows no TLS: it was spoken to in a way that it cannot read, and not a word more.
        var mail = await host.ReadAsync(id);
        mail.State.ShouldBe(MailState.Deferred, mail.Answer);
        sink.Commands.ShouldNotContain(line => line.StartsWith("EHLO", StringComparison.Ordinal) || line.StartsWith("AUTH", StringComparison.Ordinal));
        await host.SettleAsync(id);
        await host.UseAsync(sink.Port, (DeliverySettings.SmtpImplicitTls, "false"));
    }

    private static string Token(string auth)
    {
        var said = Encoding.UTF8.GetString(Convert.FromBase64String(auth.Split(' ')[^1]));
        return said[(said.IndexOf("Bearer ", StringComparison.Ordinal) + 7)..].TrimEnd('\u0001');
    }
}
