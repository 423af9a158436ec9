using System.Globalization;
using CustomerPortal.Kernel;
using CustomerPortal.Platform.Mail;
using Microsoft.Extensions.Options;

namespace CustomerPortal.Messaging;

/// <summary>Finds the mail server of the current tenant: its settings, the host's, else the configuration.</summary>
internal sealed class SmtpServers(ISettings settings, IOptions<MailOptions> options)
{
    /// <summary>The server, or null when mails are written to files.</summary>
    public async Task<SmtpServer?> FindAsync(CancellationToken ct)
    {
        var host = await settings.GetAsync(MailSettings.SmtpHost, ct);
        if (host.Length == 0)
        {
            var installed = options.Value;
            return installed.SmtpHost.Length == 0
                ? null
                : new SmtpServer(installed.SmtpHost, installed.SmtpPort, installed.SmtpUserName, installed.SmtpPassword, installed.SmtpEnableSsl);
        }

        var anonymous = await settings.IsOnAsync(MailSettings.SmtpUseDefaultCredentials, ct);
        return new SmtpServer(
            host,
            int.Parse(await settings.GetAsync(MailSettings.SmtpPort, ct), CultureInfo.InvariantCulture),
            anonymous ? string.Empty : await settings.GetAsync(MailSettings.SmtpUserName, ct),
            anonymous ? string.Empty : await settings.GetAsync(MailSettings.SmtpPassword, ct),
            await settings.IsOnAsync(MailSettings.SmtpEnableSsl, ct));
    }
}
