namespace CustomerPortal.Messaging;

/// <summary>Puts together what goes to the server, secrets included.</summary>
internal sealed class MailComposition(MailSenders senders, SealedBodies bodies, UnsubscribeLinks unsubscribe)
{
    public async Task<OutgoingMail> ComposeAsync(MailMessage mail, CancellationToken ct)
    {
        var (html, text) = bodies.Open(mail);
        var sender = await senders.GetAsync(mail.DocumentKind, ct);
        return new OutgoingMail
        {
            Id = mail.Id,
            MessageId = mail.MessageId,
            From = sender,
            ReplyTo = sender.ReplyTo,
            Unsubscribe = await unsubscribe.OfAsync(mail, ct),
            To = new MailRecipient(mail.To, mail.ToName, mail.Language),
            Subject = mail.Subject,
            Html = html,
            Text = text,
            Files = mail.Files,
        };
    }
}
