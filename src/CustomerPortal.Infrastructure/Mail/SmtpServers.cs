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
        return host.Length == 0 ? OfInstallation(options.Value) : await OfTenantAsync(host, ct);
    }

    private static SmtpServer? OfInstallation(MailOptions installed) => installed.SmtpHost.Length == 0
        ? null
        : new SmtpServer(
            installed.SmtpHost, installed.SmtpPort, installed.SmtpUserName, installed.SmtpPassword, Security(installed.SmtpEnableSsl, installed.SmtpImplicitTls))
        {
            IsOfInstallation = true,
        };

    // Either switch encrypts: a password goes out in clear only where both are off.
    private static MailSecurity Security(bool isEncrypted, bool isImplicit) =>
        isImplicit ? MailSecurity.Tls : isEncrypted ? MailSecurity.StartTls : MailSecurity.None;

    private async Task<SmtpServer> OfTenantAsync(string host, CancellationToken ct)
    {
        var anonymous = await settings.IsOnAsync(MailSettings.SmtpUseDefaultCredentials, ct);
        var isOAuth = !anonymous && await settings.GetAsync(DeliverySettings.SmtpAuth, ct) == nameof(MailAuth.OAuth2);
        return new SmtpServer(
            host,
            int.Parse(await settings.GetAsync(MailSettings.SmtpPort, ct), CultureInfo.InvariantCulture),
            anonymous ? string.Empty : await settings.GetAsync(MailSettings.SmtpUserName, ct),
            anonymous || isOAuth ? string.Empty : await settings.GetAsync(MailSettings.SmtpPassword, ct),
            Security(await settings.IsOnAsync(MailSettings.SmtpEnableSsl, ct), await settings.IsOnAsync(DeliverySettings.SmtpImplicitTls, ct)))
        {
            Grant = isOAuth ? await GrantAsync(ct) : null,
        };
    }

    private async Task<OAuthGrant> GrantAsync(CancellationToken ct) => new(
        await settings.GetAsync(DeliverySettings.OAuthTokenUrl, ct),
        await settings.GetAsync(DeliverySettings.OAuthClientId, ct),
        await settings.GetAsync(DeliverySettings.OAuthClientSecret, ct),
        await settings.GetAsync(DeliverySettings.OAuthRefreshToken, ct));
}
