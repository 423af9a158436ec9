using System.Net.Mail;
using System.Net.Mime;
using System.Text;
using CustomerPortal.Platform.Files;

namespace CustomerPortal.Messaging;

/// <summary>Builds the message that goes over the wire.</summary>
internal sealed class MimeMail(IBlobStore blobs)
{
    /// <summary>The caller disposes it.</summary>
    public async Task<System.Net.Mail.MailMessage> BuildAsync(OutgoingMail mail, CancellationToken ct)
    {
        var message = new System.Net.Mail.MailMessage
        {
            From = new MailAddress(mail.From.Address.Value, mail.From.Name, Encoding.UTF8),
            Subject = mail.Subject,
            SubjectEncoding = Encoding.UTF8,
            HeadersEncoding = Encoding.UTF8,
            Body = mail.Text,
            BodyEncoding = Encoding.UTF8,
            BodyTransferEncoding = TransferEncoding.Base64,
        };
        message.To.Add(new MailAddress(mail.To.Address.Value, mail.To.Name, Encoding.UTF8));
        message.Headers.Add("Message-ID", $"<{mail.MessageId}>");
        message.Headers.Add("Content-Language", mail.To.Language.Value);

        // Automatic answers (holidays) stay away, and loops with them.
        message.Headers.Add("Auto-Submitted", "auto-generated");
        message.Headers.Add("X-Auto-Response-Suppress", "All");
        message.AlternateViews.Add(Html(mail.Html));
        foreach (var file in mail.Files)
        {
            message.Attachments.Add(await AttachAsync(file, ct));
        }

        return message;
    }

    private static AlternateView Html(string html)
    {
        var view = AlternateView.CreateAlternateViewFromString(html, Encoding.UTF8, MediaTypeNames.Text.Html);
        view.TransferEncoding = TransferEncoding.Base64;
        return view;
    }

    private async Task<Attachment> AttachAsync(MailFile file, CancellationToken ct) =>
        new(await OpenAsync(file, ct), new ContentType(file.ContentType))
        {
            Name = file.FileName,
            NameEncoding = Encoding.UTF8,
            TransferEncoding = TransferEncoding.Base64,
        };

    private async Task<Stream> OpenAsync(MailFile file, CancellationToken ct)
    {
        try
        {
            return await blobs.OpenReadAsync(file.BlobKey, ct);
        }
        catch (FileNotFoundException e)
        {
            throw new AttachmentMissingException(file.FileName, e);
        }
    }
}
