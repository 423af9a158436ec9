using CustomerPortal.Kernel;
using CustomerPortal.Platform.Localization;
using CustomerPortal.Platform.Mail;
using CustomerPortal.Platform.Tenancy;

namespace CustomerPortal.Platform.Identity;

/// <summary>Mails every administrator of the tenant, in each one's language, that the host's staff has come in.</summary>
internal sealed class TellAdministrators(
    IStaffDirectory staff,
    IPlatformMailer mailer,
    ITenantLinks links,
    OrganisationName organisation,
    IInstalledLanguages languages,
    IUnitOfWork unitOfWork) : IEventHandler<TenantImpersonated>
{
    private const string Template = "Platform.Identity.Impersonated";

    /// <inheritdoc />
    public async Task HandleAsync(TenantImpersonated happened, EventEnvelope envelope, CancellationToken ct)
    {
        var installed = await languages.GetAsync(ct);
        var name = await organisation.FindAsync(ct) ?? string.Empty;
        var link = (await links.ToAsync("/audit", ct)).AbsoluteUri;
        foreach (var recipient in await staff.AdministratorsAsync(ct))
        {
            var language = AccountLanguage.Of(recipient, installed);
            await mailer.QueueAsync(
                new PlatformMail
                {
                    Template = Template,
                    To = recipient.Email,
                    ToName = recipient.Name,
                    LanguageChain = language,
                    Model = _ => new Dictionary<string, object?>
                    {
                        ["name"] = recipient.Name,
                        ["organisation"] = name,
                        ["who"] = happened.Who,
                        ["account"] = happened.AccountName,
                        ["reason"] = happened.Reason,
                        ["link"] = link,
                    },
                    IdempotencyKey = $"{envelope.EventId}:{recipient.AccountId}",
                },
                ct);
        }

        await unitOfWork.SaveAsync(ct);
    }
}
