namespace CustomerPortal.Messaging;

/// <summary>Puts together what goes to the server, secrets included.</summary>
internal sealed class MailComposition(MailSenders senders, SealedBodies bodies, UnsubscribeLinks unsubscribe)
{
    public async Task<OutgoingMail> ComposeAsync(MailMessage mail, CancellationToken ct)
    {
        var (html, text) = bodies.Open(mail);
        return new OutgoingMail
        {
            Id = mail.Id,
            MessageId = mail.MessageId,
            From = await senders.GetAsync(mail.DocumentKind, ct),
            Unsubscribe = await unsubscribe.OfAsync(mail, ct),
            To = new MailRecipient(mail.To, mail.ToName, mail.Language),
            Subject = mail.Subject,
            Html = html,
            Text = text,
            Files = mail.Files,
        };
    }
}
