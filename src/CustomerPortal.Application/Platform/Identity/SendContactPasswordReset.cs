using CustomerPortal.Kernel;

namespace CustomerPortal.Platform.Identity;

/// <summary>Mails the link, if there is such an active login.</summary>
internal sealed class SendContactPasswordReset(IContactDirectory contacts, AccountMails mails) : IEventHandler<ContactPasswordForgotten>
{
    public async Task HandleAsync(ContactPasswordForgotten happened, EventEnvelope envelope, CancellationToken ct)
    {
        if (await contacts.FindRecipientAsync(happened.Email, ct) is { } recipient)
        {
            await mails.SendAsync(AccountMailKind.ContactPasswordReset, recipient, envelope.EventId, ct);
        }
    }
}
