using CustomerPortal.Kernel;
using CustomerPortal.Platform.Localization;
using CustomerPortal.Platform.Mail;
using CustomerPortal.Platform.Tenancy;

namespace CustomerPortal.Platform.Identity;

/// <summary>The mail about a change of how an account proves itself. It holds no secret: its link leads to the sign-in.</summary>
internal sealed class SecurityNotices(
    ITenantLinks links, IPlatformMailer mailer, OrganisationName organisation, IInstalledLanguages languages, ITexts texts, IUnitOfWork unitOfWork)
{
    private const string ForStaff = "Platform.Identity.SecurityNotice";
    private const string ForContacts = "Platform.Identity.ContactSecurityNotice";

    public async Task SendAsync(AccountSecurityChanged happened, MailRecipient recipient, Guid eventId, CancellationToken ct)
    {
        var language = AccountLanguage.Of(recipient, await languages.GetAsync(ct));
        var name = await organisation.FindAsync(ct) ?? "CustomerPortal";
        var (template, page) = happened.Kind == UserKind.Staff ? (ForStaff, "/profile/security") : (ForContacts, "/clients/security");
        var link = (await links.ToAsync(page, ct)).AbsoluteUri;
        await mailer.QueueAsync(
            new PlatformMail
            {
                Template = template,
                To = recipient.Email,
                ToName = recipient.Name,
                LanguageChain = language,
                Model = words => new Dictionary<string, object?>
                {
                    ["name"] = recipient.Name,
                    ["userName"] = recipient.UserName,
                    ["organisation"] = name,
                    ["what"] = texts.Get($"Emails.SecurityNotice.{happened.What}", words),
                    ["link"] = link,
                },
                IdempotencyKey = $"{eventId}:{recipient.AccountId}",
            },
            ct);
        await unitOfWork.SaveAsync(ct);
    }
}
