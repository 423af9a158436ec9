namespace CustomerPortal.Messaging;

/// <summary>Hands a mail to the mail server of the current tenant, or to a folder when none is set.</summary>
public interface IMailTransport
{
    /// <summary>Sends, within a minute; what goes wrong is told in the answer.</summary>
    Task<MailAnswer> SendAsync(OutgoingMail mail, CancellationToken ct);
}
