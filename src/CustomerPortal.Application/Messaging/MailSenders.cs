using CustomerPortal.Kernel;
using CustomerPortal.Platform.Mail;
using CustomerPortal.Platform.Settings;
using CustomerPortal.Platform.Tenancy;

namespace CustomerPortal.Messaging;

/// <summary>
/// Reads in whose name the current tenant mails: what the kind of mail says, else its own sender name, else its display name, else its name.
/// </summary>
internal sealed class MailSenders(ISettings settings, SettingRegistry registry, ITenantDirectory tenants, ICurrentTenant tenant)
{
    /// <summary>The sender of mails of a kind; null: of mails about accounts.</summary>
    public async Task<MailSender> GetAsync(string? documentKind, CancellationToken ct)
    {
        var kind = MailKinds.All.Contains(documentKind) ? documentKind! : MailKinds.Account;
        var name = await settings.GetAsync(DeliverySettings.SenderName(kind), ct);
        return new MailSender(
            EmailAddress.Parse(await FirstAsync([DeliverySettings.SenderAddress(kind), MailSettings.FromAddress], ct)),
            OneLine.Of(name.Length > 0 ? name : await NameAsync(ct), MailConsts.MaxNameLength))
        {
            ReplyTo = await FirstAsync([DeliverySettings.SenderReplyTo(kind), DeliverySettings.ReplyTo], ct) is { Length: > 0 } to ? EmailAddress.Parse(to) : null,
        };
    }

    private async Task<string> FirstAsync(string[] names, CancellationToken ct)
    {
        foreach (var name in names)
        {
            if (await settings.GetAsync(name, ct) is { Length: > 0 } value)
            {
                return value;
            }
        }

        return string.Empty;
    }

    private async Task<string> NameAsync(CancellationToken ct)
    {
        var chosen = await settings.GetAsync(MailSettings.FromName, ct);
        var product = registry.Find(MailSettings.FromName)!.Default;
        if (chosen.Length > 0 && chosen != product)
        {
            return chosen;
        }

        var shown = await settings.GetAsync(PlatformSettings.CompanyDisplayName, ct);
        return shown.Length > 0 ? shown : (await tenants.FindByIdAsync(tenant.Id, ct))?.Name ?? product;
    }
}
