using CustomerPortal.Kernel;
using CustomerPortal.Platform.Files;

namespace CustomerPortal.Messaging;

/// <summary>Packs mails for the worker: every header that a mail of ours has stands here.</summary>
internal sealed class MailParcels(IBlobStore blobs, ISettings settings)
{
    /// <exception cref="AttachmentMissingException">A file of the mail is gone.</exception>
    public async Task<MailParcel> PackAsync(OutgoingMail mail, CancellationToken ct)
    {
        using var tail = new MemoryStream();
        var files = new List<object>();
        foreach (var file in mail.Files)
        {
            var begin = tail.Length;
            await AppendAsync(tail, file, ct);
            files.Add(new { Name = file.FileName, file.ContentType, Length = tail.Length - begin });
        }

        var packed = new
        {
            From = new { Name = mail.From.Name, Address = mail.From.Address.Value },
            To = new { Name = mail.To.Name ?? string.Empty, Address = mail.To.Address.Value },
            ReplyTo = mail.From.ReplyTo?.Value,
            mail.Subject,
            mail.Text,
            mail.Html,
            mail.MessageId,
            Headers = Headers(mail),
            Unsubscribe = mail.Unsubscribe?.AbsoluteUri,
            Files = files,
            Dkim = await DkimAsync(mail.From, ct),
        };
        return new MailParcel(mail.Id, packed, tail.ToArray());
    }

    private static Dictionary<string, string> Headers(OutgoingMail mail)
    {
        var headers = new Dictionary<string, string>
        {
            ["Content-Language"] = mail.To.Language.Value,

            // Automatic answers (holidays) stay away, and loops with them.
            ["Auto-Submitted"] = "auto-generated",
            ["X-Auto-Response-Suppress"] = "All",
        };
        if (mail.Unsubscribe is not null)
        {
            headers["List-Unsubscribe-Post"] = "List-Unsubscribe=One-Click";
        }

        return headers;
    }

    private async Task AppendAsync(MemoryStream tail, MailFile file, CancellationToken ct)
    {
        try
        {
            await using var content = await blobs.OpenReadAsync(file.BlobKey, ct);
            await content.CopyToAsync(tail, ct);
        }
        catch (FileNotFoundException e)
        {
            throw new AttachmentMissingException(file.FileName, e);
        }
    }

    // A signature for another domain than the sender's proves nothing to the reader (RFC 7489, 3.1.1) and is left out.
    private async Task<object?> DkimAsync(MailSender sender, CancellationToken ct)
    {
        var domain = await settings.GetAsync(DeliverySettings.DkimDomain, ct);
        var key = await settings.GetAsync(DeliverySettings.DkimPrivateKey, ct);
        var host = sender.Address.Normalized[(sender.Address.Normalized.LastIndexOf('@') + 1)..];
        var isAligned = domain.Length > 0 && (host == domain || host.EndsWith($".{domain}", StringComparison.Ordinal));
        return isAligned && key.Length > 0
            ? new { DomainName = domain, KeySelector = await settings.GetAsync(DeliverySettings.DkimSelector, ct), PrivateKey = key }
            : null;
    }
}
