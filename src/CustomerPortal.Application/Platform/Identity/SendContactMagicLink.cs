using CustomerPortal.Kernel;
using CustomerPortal.Platform.Events;

namespace CustomerPortal.Platform.Identity;

/// <summary>Mails the link, if there is such an active login and the organisation lets people sign in that way.</summary>
internal sealed class SendContactMagicLink(IContactDirectory contacts, ISettings settings, AccountMails mails) : IEventHandler<ContactMagicLinkAsked>
{
    public async Task HandleAsync(ContactMagicLinkAsked happened, EventEnvelope envelope, CancellationToken ct)
    {
        if (await settings.IsOnAsync(ContactSecuritySettings.MagicLink, ct) && await contacts.FindRecipientAsync(happened.Email, ct) is { } recipient)
        {
            await mails.SendAsync(AccountMailKind.ContactMagicLink, recipient, envelope.EventId, ct);
        }
    }
}
