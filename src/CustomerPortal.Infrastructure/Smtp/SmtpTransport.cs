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
        using var client = Client(server);

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

    private static SmtpClient Client(SmtpServer server) => new(server.Host, server.Port)
    {
        EnableSsl = server.UsesTls,
        DeliveryFormat = SmtpDeliveryFormat.International,
        UseDefaultCredentials = false,
        Credentials = server.UserName.Length > 0 ? new NetworkCredential(server.UserName, server.Password) : null,
    };
}
