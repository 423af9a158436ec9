using System.Globalization;
using CustomerPortal.Kernel;

namespace CustomerPortal.Messaging;

/// <inheritdoc />
internal sealed class Mailer(
    IMailRepository mails, MailTemplateRegistry registry, MailRendering rendering, MailSenders senders, SealedBodies sealedBodies, ISettings settings) : IMailer
{
    /// <inheritdoc />
    public async Task<Guid> QueueAsync(Mail mail, CancellationToken ct)
    {
        if (await mails.FindByKeyAsync(mail.IdempotencyKey, ct) is { } queued)
        {
            return queued;
        }

        var kind = registry.Find(mail.Template)?.DocumentKind;
        var sender = await senders.GetAsync(kind, ct);
        var link = await IsTooLargeAsync(mail, ct) ? mail.FilesLink : null;
        var files = link is null ? mail.Attachments.Select(File) : [];
        var message = new MailMessage(mail.IdempotencyKey, mail.Template, Domain(sender.Address), Recipient(mail), Content(mail, sender, link), files);
        message.SetPurpose(kind, mail.ContactId);
        message.SetAbout(mail.CustomerId, mail.AboutKind, mail.AboutId);
        mails.Add(message);
        return message.Id;
    }

    private static MailRecipient Recipient(Mail mail) => new(
        EmailAddress.Parse(mail.To),
        mail.ToName is null ? null : OneLine.Of(mail.ToName, MailConsts.MaxNameLength),
        LanguageTag.Parse(mail.Language));

    private static MailFile File(MailAttachment attachment) => new(
        attachment.BlobKey, OneLine.Of(attachment.FileName, MailConsts.MaxFileNameLength), attachment.ContentType);

    private static string Domain(EmailAddress address) => address.Normalized[(address.Normalized.LastIndexOf('@') + 1)..];

    private async Task<bool> IsTooLargeAsync(Mail mail, CancellationToken ct)
    {
        const long Megabyte = 1_000_000;
        var limit = int.Parse(await settings.GetAsync(DeliverySettings.AttachmentLimit, ct), CultureInfo.InvariantCulture) * Megabyte;
        return mail.FilesLink is not null && mail.Attachments.Count > 0 && mail.Attachments.Sum(a => a.Length) > limit;
    }

    private MailContent Content(Mail mail, MailSender sender, string? filesLink)
    {
        var language = LanguageTag.Parse(mail.Language);
        var real = rendering.Render(mail.Template, language, sender.Name, mail.Model, filesLink);
        if (!mail.HoldsSecret)
        {
            return new MailContent(real.Subject, real.Html, real.Text, null);
        }

        var shown = rendering.Render(mail.Template, language, sender.Name, SealedBodies.Blotted(mail.Model), filesLink);
        return new MailContent(shown.Subject, shown.Html, shown.Text, sealedBodies.Seal(real));
    }
}
