namespace CustomerPortal.Messaging;

/// <summary>Puts mails into the mail outbox. Nothing is sent here: the row is written with the caller's save and a worker sends it.</summary>
public interface IMailer
{
    /// <summary>Renders the template in the mail's language and adds the mail to the running unit of work; the caller saves.</summary>
    /// <returns>Id of the mail in the mail log.</returns>
    Task<Guid> QueueAsync(Mail mail, CancellationToken ct);
}
