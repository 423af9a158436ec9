using System.Globalization;
using CustomerPortal.Billing;
using CustomerPortal.Kernel;

namespace CustomerPortal.Customers;

/// <summary>What stands in the welcome mail; its words are in Emails/Welcome.html and .txt and in the texts "Emails.Welcome.*".</summary>
internal sealed class WelcomeMail(IContactRepository contacts, IBillingDirectory billing, ISettings settings)
{
    public const string Template = "Customers.Welcome";

    /// <summary>Whether this invitation is still the newest: a later one sends its own mail, an accepted one needs none.</summary>
    public async Task<bool> IsWantedAsync(ContactInvited happened, CancellationToken ct) =>
        await contacts.FindAsync(happened.ContactId, ct) is { IsActive: true, Invitation: InvitationState.Invited, Email: not null } contact
            && contact.Invitations == happened.Invitation;

    /// <summary>Days that the link works.</summary>
    public async Task<int> DaysAsync(CancellationToken ct) =>
        int.Parse(await settings.GetAsync(CustomersSettings.InvitationDays, ct), CultureInfo.InvariantCulture);

    /// <summary>Merge fields.</summary>
    public async Task<IReadOnlyDictionary<string, object?>> ModelAsync(CustomerContact contact, Uri link, int days, CancellationToken ct) =>
        new Dictionary<string, object?>
        {
            ["contactName"] = contact.Name,
            ["customerName"] = contact.CustomerName,
            ["companyName"] = await billing.CompanyNameAsync(ct),
            ["link"] = link.AbsoluteUri,
            ["days"] = days.ToString(CultureInfo.InvariantCulture),
        };
}
