using System.Net;
using System.Net.Mail;
using Microsoft.Extensions.Options;

namespace CustomerPortal.Messaging;

/// <summary>Hands mails to an SMTP server, one connection a mail, STARTTLS and authentication when set.</summary>
internal sealed class SmtpTransport(MimeMail mime, IOptions<MailOptions> options, TimeProvider clock)
{
    public async Task<MailAnswer> SendAsync(SmtpServer server, OutgoingMail mail, CancellationToken ct)
    {
        using var message = await mime.BuildAsync(mail, ct);
        using var client = Client(server, mail);

        // SmtpClient.Timeout binds its synchronous methods only.
        using var limit = new CancellationTokenSource(TimeSpan.FromSeconds(options.Value.TimeoutSeconds), clock);
        using var either = CancellationTokenSource.CreateLinkedTokenSource(ct, limit.Token);
        try
        {
            await client.SendMailAsync(message, either.Token);
            return new MailAnswer(MailOutcome.Accepted, $"{server}: accepted");
        }
        catch (SmtpException e)
        {
            return SmtpAnswers.Read(e, server);
        }
        catch (OperationCanceledException) when (limit.IsCancellationRequested && !ct.IsCancellationRequested)
        {
            return SmtpAnswers.Silent(server);
        }
    }

    // Names and subject go as encoded words, which every server on the way takes; only an address can make a mail international (RFC 6531).
    private static SmtpDeliveryFormat Format(OutgoingMail mail) =>
        System.Text.Ascii.IsValid(mail.To.Address.Value) && System.Text.Ascii.IsValid(mail.From.Address.Value)
            ? SmtpDeliveryFormat.SevenBit
            : SmtpDeliveryFormat.International;

    private static SmtpClient Client(SmtpServer server, OutgoingMail mail) => new(server.Host, server.Port)
    {
        EnableSsl = server.UsesTls,
        DeliveryFormat = Format(mail),
        UseDefaultCredentials = false,
        Credentials = server.UserName.Length > 0 ? new NetworkCredential(server.UserName, server.Password) : null,
    };
}
