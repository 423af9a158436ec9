namespace CustomerPortal.Messaging;

/// <summary>Mail delivery of the current tenant.</summary>
public interface IDeliverySettingsAppService
{
    /// <summary>The settings in force.</summary>
    Task<DeliverySettingsDto> GetAsync(CancellationToken ct);

    /// <summary>Stores them.</summary>
    Task<DeliverySettingsDto> UpdateAsync(DeliverySettingsInput input, CancellationToken ct);

    /// <summary>Makes a new key that signs mails, or ends the signing.</summary>
    Task<DeliverySettingsDto> MakeKeyAsync(DkimKeyInput input, CancellationToken ct);

    /// <summary>Looks whether the domain that signs mails publishes the key, and what else readers ask of it; answers within ten seconds.</summary>
    /// <exception cref="Kernel.BusinessException"><see cref="MessagingErrorCodes.DkimNotSet"/></exception>
    Task<MailDomainDto> CheckDomainAsync(CancellationToken ct);

    /// <summary>Makes a new secret for reports of bounces; the former one is refused from now on.</summary>
    Task<WebhookSecretDto> MakeWebhookSecretAsync(CancellationToken ct);

    /// <summary>Opens the mailbox of bounces with the stored settings.</summary>
    Task<MailboxLookDto> LookIntoMailboxAsync(CancellationToken ct);
}
