using CustomerPortal.Kernel;
using CustomerPortal.Platform.Net;
using Microsoft.Extensions.Options;

namespace CustomerPortal.Messaging;

/// <summary>Hands mails to an SMTP server, one connection a mail.</summary>
internal sealed class SmtpTransport(
    MailWorker worker, OutgoingAddresses addresses, OAuthTokens tokens, ICurrentTenant tenant, IOptions<MailOptions> options)
{
    public async Task<MailAnswer> SendAsync(SmtpServer server, MailParcel parcel, CancellationToken ct)
    {
        try
        {
            var address = server.IsOfInstallation ? await OutgoingAddresses.FindOwnAsync(server.Host, ct) : await addresses.FindAsync(server.Host, ct);
            var asked = new
            {
                server.Host,
                Address = address.ToString(),
                server.Port,
                Security = server.Security.ToString(),
                server.UserName,
                server.Password,
                AccessToken = server.Grant is { } grant ? await tokens.GetAsync(tenant.Id, grant, ct) : null,
            };
            var request = parcel.To("send", ("server", asked), ("milliseconds", (int)(options.Value.TimeoutSeconds * 1000)));
            var answer = SmtpAnswers.Read((await worker.AskAsync(request, ct)).Message, server);
            if (answer.Outcome == MailOutcome.Later && server.Grant is not null)
            {
                tokens.Forget(tenant.Id, server.Grant);
            }

            return answer;
        }
        catch (Exception e) when (e is AddressRefusedException or OAuthException)
        {
            return new MailAnswer(MailOutcome.Later, e.Message);
        }
    }
}
