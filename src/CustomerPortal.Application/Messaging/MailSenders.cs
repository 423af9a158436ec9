using CustomerPortal.Kernel;
using CustomerPortal.Platform.Mail;
using CustomerPortal.Platform.Settings;
using CustomerPortal.Platform.Tenancy;

namespace CustomerPortal.Messaging;

/// <summary>Reads in whose name the current tenant mails: its own sender name, else its display name, else its name.</summary>
internal sealed class MailSenders(ISettings settings, SettingRegistry registry, ITenantDirectory tenants, ICurrentTenant tenant)
{
    public async Task<MailSender> GetAsync(CancellationToken ct)
    {
        var address = EmailAddress.Parse(await settings.GetAsync(MailSettings.FromAddress, ct));
        return new MailSender(address, OneLine.Of(await NameAsync(ct), MailConsts.MaxNameLength));
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
