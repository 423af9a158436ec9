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
        var real = await rendering.RenderAsync(mail.Template, LanguageTag.Parse(mail.Language), sender.Name, mail.Model, link, ct);
        var message = Add(mail, sender, real.Language, await ContentAsync(mail, sender, real, link, ct), link is null ? mail.Attachments : []);
        message.SetPurpose(kind, mail.ContactId);
        return message.Id;
    }

    /// <summary>Queues a mail that is rendered already; as it is of no kind of document, nothing holds it back.</summary>
    public async Task<Guid> QueueAsync(Mail mail, RenderedMail rendered, CancellationToken ct)
    {
        var content = new MailContent(rendered.Subject, rendered.Html, rendered.Text, null);
        return Add(mail, await senders.GetAsync(null, ct), rendered.Language, content, mail.Attachments).Id;
    }

    private MailMessage Add(Mail mail, MailSender from, LanguageTag language, MailContent content, IEnumerable<MailAttachment> attachments)
    {
        var message = new MailMessage(
            mail.IdempotencyKey, mail.Template, Domain(from.Address), Recipient(mail, language), content, attachments.Select(File));
        message.SetAbout(mail.CustomerId, mail.AboutKind, mail.AboutId);
        mails.Add(message);
        return message;
    }

    private static MailRecipient Recipient(Mail mail, LanguageTag language) => new(
        EmailAddress.Parse(mail.To),
        mail.ToName is null ? null : OneLine.Of(mail.ToName, MailConsts.MaxNameLength),
        language)
    {
        LanguageChain = ChainOf(mail, language),
    };

    /// <summary>Equal to what was rendered: where there are no words in the language that the chain says, the words decide.</summary>
    private static LanguageChain ChainOf(Mail mail, LanguageTag language) => mail.Language == language.Value
        ? mail.LanguageChain
        : mail.LanguageChain.Behind(new LanguageLink(LanguageSource.Words, null, language.Value));

    private static MailFile File(MailAttachment attachment) => new(
        attachment.BlobKey, OneLine.Of(attachment.FileName, MailConsts.MaxFileNameLength), attachment.ContentType);

    private static string Domain(EmailAddress address) => address.Normalized[(address.Normalized.LastIndexOf('@') + 1)..];

    private async Task<bool> IsTooLargeAsync(Mail mail, CancellationToken ct)
    {
        const long Megabyte = 1_000_000;
        var limit = int.Parse(await settings.GetAsync(DeliverySettings.AttachmentLimit, ct), CultureInfo.InvariantCulture) * Megabyte;
        return mail.FilesLink is not null && mail.Attachments.Count > 0 && mail.Attachments.Sum(a => a.Length) > limit;
    }

    private async Task<MailContent> ContentAsync(Mail mail, MailSender sender, RenderedMail real, string? filesLink, CancellationToken ct)
    {
        if (!mail.HoldsSecret)
        {
            return new MailContent(real.Subject, real.Html, real.Text, null);
        }

        var shown = await rendering.RenderAsync(
            mail.Template, LanguageTag.Parse(mail.Language), sender.Name, words => SealedBodies.Blotted(mail.Model(words)), filesLink, ct);
        return new MailContent(shown.Subject, shown.Html, shown.Text, sealedBodies.Seal(real));
    }
}
