namespace CustomerPortal.Messaging;

/// <summary>How mail leaves and what comes back. Secrets are never sent: only whether there is one.</summary>
public sealed record DeliverySettingsDto
{
    /// <summary>Of everything but the key that signs; sent back with a change: refuses it if somebody else saved first.</summary>
    public required string Version { get; init; }

    /// <summary>The same of the key that signs mails, which is made by itself.</summary>
    public required string DkimVersion { get; init; }

    public required bool ImplicitTls { get; init; }

    public required MailAuth Auth { get; init; }

    public required string OAuthClientId { get; init; }

    public required string OAuthTokenUrl { get; init; }

    public required bool HasOAuthClientSecret { get; init; }

    public required bool HasOAuthRefreshToken { get; init; }

    /// <summary>DNS record of the key that signs mails; null when none does.</summary>
    public DkimRecordDto? Dkim { get; init; }

    /// <summary>Where answers go when the kind names no address of its own.</summary>
    public required string ReplyTo { get; init; }

    /// <summary>Senders by kind of mail.</summary>
    public required IReadOnlyList<KindSenderDto> Senders { get; init; }

    /// <summary>Megabytes of files that a mail carries.</summary>
    public required int AttachmentLimit { get; init; }

    /// <summary>"HH:mm"; empty: no quiet hours.</summary>
    public required string QuietFrom { get; init; }

    public required string QuietUntil { get; init; }

    /// <summary>0: no limit.</summary>
    public required int MostPerRecipient { get; init; }

    /// <summary>0: no limit.</summary>
    public required int MostPerHour { get; init; }

    public required BounceMailboxDto Bounces { get; init; }
}

/// <summary>The key that signs mails, as it is published.</summary>
/// <param name="Domain">Domain that signs.</param>
/// <param name="Name">Name of the TXT record.</param>
/// <param name="Value">Its value.</param>
public sealed record DkimRecordDto(string Domain, string Name, string Value);

/// <summary>In whose name mails of a kind go out; empty: as the general sender.</summary>
public sealed record KindSenderDto(string Kind, string Address, string Name, string ReplyTo);

/// <summary>Where failed mails come back.</summary>
public sealed record BounceMailboxDto
{
    /// <summary>Empty: no mailbox is read.</summary>
    public required string Host { get; init; }

    public required int Port { get; init; }

    public required MailSecurity Security { get; init; }

    public required string UserName { get; init; }

    public required bool HasPassword { get; init; }

    public required string Folder { get; init; }

    /// <summary>What was wrong at the latest look; empty: nothing.</summary>
    public required string Problem { get; init; }

    /// <summary>Path to which a provider posts what came back.</summary>
    public required string WebhookPath { get; init; }

    public required bool HasWebhookSecret { get; init; }
}
