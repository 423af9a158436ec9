namespace CustomerPortal.Messaging;

/// <inheritdoc />
internal sealed class MailTransport(SmtpServers servers, SmtpTransport smtp, FileTransport files) : IMailTransport
{
    /// <inheritdoc />
    public async Task<MailAnswer> SendAsync(OutgoingMail mail, CancellationToken ct)
    {
        try
        {
            return await servers.FindAsync(ct) is { } server ? await smtp.SendAsync(server, mail, ct) : await files.SendAsync(mail, ct);
        }
        catch (AttachmentMissingException e)
        {
            // Stored files are never removed while something names them: trying again brings nothing.
            return new MailAnswer(MailOutcome.Refused, e.Message);
        }
    }
}
