using System.Globalization;
using CustomerPortal.Kernel;

namespace CustomerPortal.Messaging;

/// <summary>Reads the settings of mail delivery as people see them.</summary>
internal sealed class DeliverySettingsReader(ISettings settings, DkimKeys keys, DeliveryVersions versions, ICurrentTenant tenant)
{
    public async Task<DeliverySettingsDto> ReadAsync(CancellationToken ct)
    {
        var senders = new List<KindSenderDto>();
        foreach (var kind in MailKinds.All)
        {
            senders.Add(new KindSenderDto(
                kind,
                await settings.GetAsync(DeliverySettings.SenderAddress(kind), ct),
                await settings.GetAsync(DeliverySettings.SenderName(kind), ct),
                await settings.GetAsync(DeliverySettings.SenderReplyTo(kind), ct)));
        }

        return new DeliverySettingsDto
        {
            Version = await versions.OfFormAsync(ct),
            DkimVersion = await versions.OfKeyAsync(ct),
            ImplicitTls = await settings.IsOnAsync(DeliverySettings.SmtpImplicitTls, ct),
            Auth = Enum.Parse<MailAuth>(await settings.GetAsync(DeliverySettings.SmtpAuth, ct)),
            OAuthClientId = await settings.GetAsync(DeliverySettings.OAuthClientId, ct),
            OAuthTokenUrl = await settings.GetAsync(DeliverySettings.OAuthTokenUrl, ct),
            HasOAuthClientSecret = await HasAsync(DeliverySettings.OAuthClientSecret, ct),
            HasOAuthRefreshToken = await HasAsync(DeliverySettings.OAuthRefreshToken, ct),
            Dkim = await keys.RecordAsync(ct),
            ReplyTo = await settings.GetAsync(DeliverySettings.ReplyTo, ct),
            Senders = senders,
            AttachmentLimit = await NumberAsync(DeliverySettings.AttachmentLimit, ct),
            QuietFrom = await settings.GetAsync(DeliverySettings.QuietFrom, ct),
            QuietUntil = await settings.GetAsync(DeliverySettings.QuietUntil, ct),
            MostPerRecipient = await NumberAsync(DeliverySettings.MostPerRecipient, ct),
            MostPerHour = await NumberAsync(DeliverySettings.MostPerHour, ct),
            Bounces = await BouncesAsync(ct),
        };
    }

    private async Task<BounceMailboxDto> BouncesAsync(CancellationToken ct) => new()
    {
        Host = await settings.GetAsync(DeliverySettings.BounceHost, ct),
        Port = await NumberAsync(DeliverySettings.BouncePort, ct),
        Security = Enum.Parse<MailSecurity>(await settings.GetAsync(DeliverySettings.BounceSecurity, ct)),
        UserName = await settings.GetAsync(DeliverySettings.BounceUserName, ct),
        HasPassword = await HasAsync(DeliverySettings.BouncePassword, ct),
        Folder = await settings.GetAsync(DeliverySettings.BounceFolder, ct),
        Problem = await settings.GetAsync(DeliverySettings.BounceProblem, ct),
        WebhookPath = $"/api/messaging/bounces/{tenant.Id}",
        HasWebhookSecret = await HasAsync(DeliverySettings.BounceWebhookSecret, ct),
    };

    private async Task<int> NumberAsync(string name, CancellationToken ct) => int.Parse(await settings.GetAsync(name, ct), CultureInfo.InvariantCulture);

    private async Task<bool> HasAsync(string name, CancellationToken ct) => (await settings.GetAsync(name, ct)).Length > 0;
}
