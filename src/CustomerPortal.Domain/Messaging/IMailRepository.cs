namespace CustomerPortal.Messaging;

/// <summary>Mails of the current tenant.</summary>
public interface IMailRepository
{
    /// <summary>The mail, or null.</summary>
    Task<MailMessage?> FindAsync(Guid id, CancellationToken ct);

    /// <summary>Id of the mail queued under this key, also in the running unit of work; null when none.</summary>
    Task<Guid?> FindByKeyAsync(string idempotencyKey, CancellationToken ct);

    /// <summary>The mail with this Message-ID (without brackets), or null.</summary>
    Task<MailMessage?> FindByMessageIdAsync(string messageId, CancellationToken ct);

    /// <summary>Mails to an address that are held because of it.</summary>
    Task<IReadOnlyList<MailMessage>> ListHeldAsync(string addressKey, CancellationToken ct);

    /// <summary>Document mails sent (or being sent) since a moment, to one address or to all, without the one that asks.</summary>
    Task<MailCount> CountSentAsync(string? addressKey, DateTimeOffset since, Guid exceptId, CancellationToken ct);

    /// <summary>Adds a mail; the caller saves.</summary>
    void Add(MailMessage mail);
}
