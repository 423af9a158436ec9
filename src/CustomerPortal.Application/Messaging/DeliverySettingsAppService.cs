using System.Buffers.Text;
using System.Globalization;
using System.Security.Cryptography;
using CustomerPortal.Kernel;
using CustomerPortal.Platform.Features;
using CustomerPortal.Platform.Http;
using CustomerPortal.Platform.Settings;

namespace CustomerPortal.Messaging;

/// <inheritdoc />
internal sealed class DeliverySettingsAppService(
    DeliverySettingsReader reader,
    DeliveryVersions versions,
    ISettingStore store,
    DkimKeys keys,
    MailDomainCheck domain,
    FeatureGuard features,
    IBounceMailbox mailbox) : IDeliverySettingsAppService
{
    private const int SecretBytes = 32;

    /// <inheritdoc />
    public Task<DeliverySettingsDto> GetAsync(CancellationToken ct) => reader.ReadAsync(ct);

    /// <inheritdoc />
    public async Task<DeliverySettingsDto> UpdateAsync(DeliverySettingsInput input, CancellationToken ct)
    {
        await RequireAsync(ct);
        await versions.RequireFormAsync(input.Version, ct);
        var before = await reader.ReadAsync(ct);
        foreach (var (name, value) in Plain(input).Concat(input.Senders.Where(s => MailKinds.All.Contains(s.Kind)).SelectMany(Sender)))
        {
            await store.SetAsync(name, string.IsNullOrWhiteSpace(value) ? null : value, ct);
        }

        // A stored secret goes to the server it was typed for, and to no other.
        var isOtherProvider = before.OAuthTokenUrl != (input.OAuthTokenUrl ?? string.Empty) || before.OAuthClientId != (input.OAuthClientId ?? string.Empty);
        await SecretAsync(DeliverySettings.OAuthClientSecret, input.OAuthClientSecret, isOtherProvider, ct);
        await SecretAsync(DeliverySettings.OAuthRefreshToken, input.OAuthRefreshToken, isOtherProvider, ct);
        if (Missing(input, before.HasOAuthRefreshToken && !isOtherProvider) is { Count: > 0 } missing)
        {
            throw new InputException(missing);
        }

        var isOtherMailbox = before.Bounces.Host != (input.BounceHost ?? string.Empty) || before.Bounces.Port != input.BouncePort
            || before.Bounces.UserName != (input.BounceUserName ?? string.Empty);
        await SecretAsync(DeliverySettings.BouncePassword, input.BouncePassword, isOtherMailbox, ct);
        if (isOtherMailbox)
        {
            await store.SetAsync(DeliverySettings.BounceProblem, null, ct);
        }

        if (await store.HalvesAsync(ct) is [var half, ..])
        {
            throw new InputException([half.For(half.Field == DeliverySettings.QuietFrom ? "quietFrom" : "quietUntil")]);
        }

        await store.SaveAsync(ct);
        return await reader.ReadAsync(ct);
    }

    /// <inheritdoc />
    public async Task<DeliverySettingsDto> MakeKeyAsync(DkimKeyInput input, CancellationToken ct)
    {
        await RequireAsync(ct);
        await versions.RequireKeyAsync(input.Version, ct);
        await keys.MakeAsync(input.Domain, input.Selector, ct);
        await store.SaveAsync(ct);
        return await reader.ReadAsync(ct);
    }

    /// <inheritdoc />
    public async Task<MailDomainDto> CheckDomainAsync(CancellationToken ct)
    {
        await RequireAsync(ct);
        return await domain.LookAsync(ct);
    }

    /// <inheritdoc />
    public async Task<WebhookSecretDto> MakeWebhookSecretAsync(CancellationToken ct)
    {
        await RequireAsync(ct);
        var secret = Base64Url.EncodeToString(RandomNumberGenerator.GetBytes(SecretBytes));
        await store.SetAsync(DeliverySettings.BounceWebhookSecret, secret, ct);
        await store.SaveAsync(ct);
        return new WebhookSecretDto(secret);
    }

    /// <inheritdoc />
    public async Task<MailboxLookDto> LookIntoMailboxAsync(CancellationToken ct)
    {
        await RequireAsync(ct);
        var words = await mailbox.LookAsync(ct);
        return new MailboxLookDto(words is null, words ?? string.Empty);
    }

    /// <summary>What signing in by tokens needs and was neither typed nor stored; some providers give no client secret.</summary>
    private static List<BusinessException> Missing(DeliverySettingsInput input, bool hasToken)
    {
        (string Field, bool IsThere)[] needed =
        [
            ("oAuthTokenUrl", !string.IsNullOrWhiteSpace(input.OAuthTokenUrl)),
            ("oAuthClientId", !string.IsNullOrWhiteSpace(input.OAuthClientId)),
            ("oAuthRefreshToken", hasToken || !string.IsNullOrEmpty(input.OAuthRefreshToken)),
        ];
        return input.Auth == MailAuth.OAuth2 ? [.. needed.Where(n => !n.IsThere).Select(n => new BusinessException(HttpErrorCodes.Required).For(n.Field))] : [];
    }

    private static IEnumerable<(string Name, string? Value)> Plain(DeliverySettingsInput input) =>
    [
        (DeliverySettings.SmtpImplicitTls, input.ImplicitTls ? "true" : "false"),
        (DeliverySettings.SmtpAuth, input.Auth.ToString()),
        (DeliverySettings.OAuthClientId, input.OAuthClientId),
        (DeliverySettings.OAuthTokenUrl, input.OAuthTokenUrl),
        (DeliverySettings.ReplyTo, input.ReplyTo),
        (DeliverySettings.AttachmentLimit, Text(input.AttachmentLimit)),
        (DeliverySettings.QuietFrom, input.QuietFrom),
        (DeliverySettings.QuietUntil, input.QuietUntil),
        (DeliverySettings.MostPerRecipient, Text(input.MostPerRecipient)),
        (DeliverySettings.MostPerHour, Text(input.MostPerHour)),
        (DeliverySettings.BounceHost, input.BounceHost),
        (DeliverySettings.BouncePort, Text(input.BouncePort)),
        (DeliverySettings.BounceSecurity, input.BounceSecurity.ToString()),
        (DeliverySettings.BounceUserName, input.BounceUserName),
        (DeliverySettings.BounceFolder, input.BounceFolder),
    ];

    private static IEnumerable<(string Name, string? Value)> Sender(KindSenderInput sender) =>
    [
        (DeliverySettings.SenderAddress(sender.Kind), sender.Address),
        (DeliverySettings.SenderName(sender.Kind), sender.Name),
        (DeliverySettings.SenderReplyTo(sender.Kind), sender.ReplyTo),
    ];

    private static string Text(int number) => number.ToString(CultureInfo.InvariantCulture);

    private Task RequireAsync(CancellationToken ct) => features.RequireAsync(ct, PlatformFeatures.Settings, PlatformFeatures.EmailSettings);

    private async Task SecretAsync(string name, string? typed, bool isForAnother, CancellationToken ct)
    {
        if (!string.IsNullOrEmpty(typed) || isForAnother)
        {
            await store.SetAsync(name, string.IsNullOrEmpty(typed) ? null : typed, ct);
        }
    }
}
