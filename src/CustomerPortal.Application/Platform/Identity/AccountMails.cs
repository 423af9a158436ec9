using CustomerPortal.Kernel;
using CustomerPortal.Platform.Localization;
using CustomerPortal.Platform.Mail;
using CustomerPortal.Platform.Tenancy;

namespace CustomerPortal.Platform.Identity;

/// <summary>The mails of accounts: each holds one link with a single-use token.</summary>
internal sealed class AccountMails(
    IOneTimeTokens tokens,
    ITenantLinks links,
    IPlatformMailer mailer,
    OrganisationName organisation,
    IInstalledLanguages languages,
    IUnitOfWork unitOfWork)
{
    /// <summary>Makes the token, queues the mail and saves.</summary>
    public async Task SendAsync(AccountMailKind kind, MailRecipient recipient, Guid eventId, CancellationToken ct)
    {
        var token = await tokens.IssueAsync(kind.Purpose, recipient.AccountId, kind.Lifetime, ct);
        var language = AccountLanguage.Of(recipient, await languages.GetAsync(ct));
        var name = await organisation.FindAsync(ct) ?? "CustomerPortal";
        var link = (await links.ToAsync(kind.Path(recipient.AccountId, token), ct)).AbsoluteUri;
        await mailer.QueueAsync(
            new PlatformMail
            {
                Template = kind.Template,
                To = recipient.Email,
                ToName = recipient.Name,
                LanguageChain = language,
                Model = _ => new Dictionary<string, object?>
                {
                    ["name"] = recipient.Name,
                    ["userName"] = recipient.UserName,
                    ["organisation"] = name,
                    ["link"] = link,
                },
                IdempotencyKey = $"{eventId}:{recipient.AccountId}",
                HoldsSecret = true,
            },
            ct);
        await unitOfWork.SaveAsync(ct);
    }
}
