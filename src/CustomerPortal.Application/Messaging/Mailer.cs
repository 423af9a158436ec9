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
        var real = await rendering.RenderAsync(mail.Template, LanguageTag.Parse(mail.Language), sender.Name, mail.Model, ct);
        return Add(mail, sender, real.Language, await ContentAsync(mail, sender, real, ct));
    }

    /// <summary>Queues a mail that is rendered already.</summary>
    public async Task<Guid> QueueAsync(Mail mail, RenderedMail rendered, CancellationToken ct) =>
        Add(mail, await senders.GetAsync(ct), rendered.Language, new MailContent(rendered.Subject, rendered.Html, rendered.Text, null));

    private Guid Add(Mail mail, MailSender from, LanguageTag language, MailContent content)
    {
        var message = new MailMessage(
            mail.IdempotencyKey, mail.Template, Domain(from.Address), Recipient(mail, language), content, mail.Attachments.Select(File));
        message.SetAbout(mail.CustomerId, mail.AboutKind, mail.AboutId);
        mails.Add(message);
        return message.Id;
    }

    private static MailRecipient Recipient(Mail mail, LanguageTag language) => new(
        EmailAddress.Parse(mail.To),
        mail.ToName is null ? null : OneLine.Of(mail.ToName, MailConsts.MaxNameLength),
        language)
    {
        LanguageChain = ChainOf(mail, language),
    };

    /// <summary>Equal to what was rendered: where there are no words in the language that the chain says, the words decide.</summary>
    private static LanguageChain? ChainOf(Mail mail, LanguageTag language)
    {
        if (mail.LanguageChain is not { } chain)
        {
            return null;
        }

        if (chain.Language != mail.Language)
        {
            throw new ArgumentException($"The mail is in {mail.Language}, its chain says {chain.Language}.", nameof(mail));
        }

        return chain.Language == language.Value ? chain : chain.Behind(new LanguageLink(LanguageSource.Words, null, language.Value));
    }

    private static MailFile File(MailAttachment attachment) => new(
        attachment.BlobKey, OneLine.Of(attachment.FileName, MailConsts.MaxFileNameLength), attachment.ContentType);

    private static string Domain(EmailAddress address) => address.Normalized[(address.Normalized.LastIndexOf('@') + 1)..];

    private async Task<MailContent> ContentAsync(Mail mail, MailSender sender, RenderedMail real, CancellationToken ct)
    {
        if (!mail.HoldsSecret)
        {
            return new MailContent(real.Subject, real.Html, real.Text, null);
        }

        var shown = await rendering.RenderAsync(mail.Template, LanguageTag.Parse(mail.Language), sender.Name, SealedBodies.Blotted(mail.Model), ct);
        return new MailContent(shown.Subject, shown.Html, shown.Text, sealedBodies.Seal(real));
    }
}
