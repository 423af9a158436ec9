namespace CustomerPortal.Messaging;

/// <summary>Mails of the current tenant.</summary>
public interface IMailRepository
{
    /// <summary>The mail, or null.</summary>
    Task<MailMessage?> FindAsync(Guid id, CancellationToken ct);

    /// <summary>Id of the mail queued under this key, also in the running unit of work; null when none.</summary>
    Task<Guid?> FindByKeyAsync(string idempotencyKey, CancellationToken ct);

    /// <summary>Adds a mail; the caller saves.</summary>
    void Add(MailMessage mail);
}
