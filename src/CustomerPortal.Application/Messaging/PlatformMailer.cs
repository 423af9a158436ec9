using CustomerPortal.Platform.Mail;

namespace CustomerPortal.Messaging;

/// <summary>Sends the platform's own mails as all others.</summary>
internal sealed class PlatformMailer(IMailer mailer) : IPlatformMailer
{
    /// <inheritdoc />
    public Task QueueAsync(PlatformMail mail, CancellationToken ct) => mailer.QueueAsync(
        new Mail
        {
            Template = mail.Template,
            To = mail.To,
            ToName = mail.ToName,
            LanguageChain = mail.LanguageChain,
            Model = mail.Model,
            IdempotencyKey = mail.IdempotencyKey,
            HoldsSecret = mail.HoldsSecret,
        },
        ct);
}
