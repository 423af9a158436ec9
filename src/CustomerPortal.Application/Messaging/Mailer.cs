using CustomerPortal.Kernel;

namespace CustomerPortal.Messaging;

/// <inheritdoc />
internal sealed class Mailer(IMailRepository mails, MailRendering rendering, MailSenders senders, SealedBodies sealedBodies) : IMailer
{
    /// <inheritdoc />
    public async Task<Guid> QueueAsync(Mail mail, CancellationToken ct)
    {
        if (await mails.FindByKeyAsync(mail.IdempotencyKey, ct) is { } queued)
        {
            return queued;
        }

        var sender = await senders.GetAsync(ct);
        var message = new MailMessage(
            mail.IdempotencyKey, mail.Template, Domain(sender.Address), Recipient(mail), Content(mail, sender), mail.Attachments.Select(File));
        message.SetAbout(mail.CustomerId, mail.AboutKind, mail.AboutId);
        mails.Add(message);
        return message.Id;
    }

    private static MailRecipient Recipient(Mail mail) => new(
        EmailAddress.Parse(mail.To),
        mail.ToName is null ? null : OneLine.Of(mail.ToName, MailConsts.MaxNameLength),
        LanguageTag.Parse(mail.Language))
    {
        LanguageChain = mail.LanguageChain is null || mail.LanguageChain.Language == mail.Language
            ? mail.LanguageChain
            : throw new ArgumentException($"The mail is in {mail.Language}, its chain says {mail.LanguageChain.Language}.", nameof(mail)),
    };

    private static MailFile File(MailAttachment attachment) => new(
        attachment.BlobKey, OneLine.Of(attachment.FileName, MailConsts.MaxFileNameLength), attachment.ContentType);

    private static string Domain(EmailAddress address) => address.Normalized[(address.Normalized.LastIndexOf('@') + 1)..];

    private MailContent Content(Mail mail, MailSender sender)
    {
        var language = LanguageTag.Parse(mail.Language);
        var real = rendering.Render(mail.Template, language, sender.Name, mail.Model);
        if (!mail.HoldsSecret)
        {
            return new MailContent(real.Subject, real.Html, real.Text, null);
        }

        var shown = rendering.Render(mail.Template, language, sender.Name, SealedBodies.Blotted(mail.Model));
        return new MailContent(shown.Subject, shown.Html, shown.Text, sealedBodies.Seal(real));
    }
}
