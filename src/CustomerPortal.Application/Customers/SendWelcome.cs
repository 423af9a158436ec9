using System.Globalization;
using CustomerPortal.Kernel;
using CustomerPortal.Messaging;
using CustomerPortal.Platform.Identity;
using CustomerPortal.Platform.Tenancy;

namespace CustomerPortal.Customers;

/// <summary>The welcome mail (IXO-14): in the contact's language, with a single-use link to choose a password.</summary>
internal sealed class SendWelcome(
    ICustomerDirectory customers,
    WelcomeMail welcome,
    IOneTimeTokens tokens,
    ITenantLinks links,
    IMailer mailer,
    IUnitOfWork unitOfWork) : IEventHandler<ContactInvited>
{
    public async Task HandleAsync(ContactInvited happened, EventEnvelope envelope, CancellationToken ct)
    {
        if (!await welcome.IsWantedAsync(happened, ct) || await customers.FindContactAsync(happened.ContactId, ct) is not { } contact)
        {
            return;
        }

        var days = await welcome.DaysAsync(ct);
        var token = await tokens.IssueAsync(TokenPurposes.ContactInvitation, contact.ContactId, TimeSpan.FromDays(days), ct);

        // In the fragment: it is never sent to a server, so no log and no referrer holds it.
        var link = await links.ToAsync($"/clients/welcome#token={token}", ct);
        var model = await welcome.ModelAsync(contact, link, days, ct);
        await mailer.QueueAsync(
            new Mail
            {
                Template = WelcomeMail.Template,
                To = contact.Email,
                ToName = contact.Name,
                LanguageChain = contact.LanguageChain,
                Model = _ => model,
                CustomerId = contact.CustomerId,
                AboutKind = "contact",
                AboutId = contact.ContactId,
                IdempotencyKey = string.Create(CultureInfo.InvariantCulture, $"{envelope.EventId}:{contact.ContactId}"),
                HoldsSecret = true,
            },
            ct);
        await unitOfWork.SaveAsync(ct);
    }
}
