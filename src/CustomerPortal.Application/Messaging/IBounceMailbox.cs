namespace CustomerPortal.Messaging;

/// <summary>The mailbox of the current tenant to which failed mails come back.</summary>
public interface IBounceMailbox
{
    /// <summary>Whether one is set.</summary>
    Task<bool> IsSetAsync(CancellationToken ct);

    /// <summary>Signs in and opens the folder.</summary>
    /// <returns>What is wrong, in the server's words; null when nothing is.</returns>
    Task<string?> LookAsync(CancellationToken ct);

    /// <summary>The oldest unread mails, a handful at a time.</summary>
    /// <exception cref="MailboxException">It cannot be read.</exception>
    Task<IReadOnlyList<ReturnedMail>> ReadNewAsync(CancellationToken ct);

    /// <summary>Marks mails as read.</summary>
    /// <exception cref="MailboxException">It cannot be written.</exception>
    Task MarkReadAsync(IReadOnlyList<long> uids, CancellationToken ct);
}
