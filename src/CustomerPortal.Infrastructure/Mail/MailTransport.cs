using CustomerPortal.Platform.NodeWorkers;

namespace CustomerPortal.Messaging;

/// <inheritdoc />
internal sealed class MailTransport(SmtpServers servers, MailParcels parcels, SmtpTransport smtp, FileTransport files) : IMailTransport
{
    /// <inheritdoc />
    public async Task<MailAnswer> SendAsync(OutgoingMail mail, CancellationToken ct)
    {
        try
        {
            var parcel = await parcels.PackAsync(mail, ct);
            return await servers.FindAsync(ct) is { } server ? await smtp.SendAsync(server, parcel, ct) : await files.SendAsync(parcel, ct);
        }
        catch (AttachmentMissingException e)
        {
            // Stored files are never removed while something names them: trying again brings nothing.
            return new MailAnswer(MailOutcome.Refused, e.Message);
        }
        catch (NodeWorkerException e)
        {
            return new MailAnswer(MailOutcome.Later, $"mail worker: {e.Failure} {e.Refusal.Code}".TrimEnd());
        }
    }
}
