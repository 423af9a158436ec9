using CustomerPortal.Billing;
using CustomerPortal.Kernel;
using CustomerPortal.Platform.Branding;
using CustomerPortal.Platform.Localization;
using CustomerPortal.Platform.Settings;

namespace CustomerPortal.Portal;

/// <summary>The supplier as its customers know it.</summary>
internal sealed class PortalSupplier(
    ICurrentTenant tenant, IBillingDirectory billing, IBranding branding, IInstalledLanguages languages, ISettings settings, ITermsRepository terms)
{
    /// <summary>Null at the host: no organisation could be told from the address.</summary>
    /// <param name="language">Language of the pages.</param>
    /// <param name="ct">Cancels.</param>
    public async Task<PortalSupplierDto?> FindAsync(string language, CancellationToken ct)
    {
        if (tenant.Id == TenantIds.Host || await billing.FindCompanyAsync(ct) is not { } company)
        {
            return null;
        }

        var brand = await branding.GetAsync(ct);
        var zone = await settings.GetAsync(PlatformSettings.TimeZone, ct);
        var statement = LocalizedSetting.Read(await settings.GetAsync(PlatformSettings.PrivacyStatement, ct));
        return new PortalSupplierDto(await NameAsync(company.Name, ct), company.Email, company.Phone, company.Website, zone)
        {
            Brand = new PortalBrandDto(brand.Accent, brand.Logo, brand.Favicon),
            PrivacyStatement = statement?.In(LanguageTag.Parse(language), LanguageTag.Parse((await languages.GetAsync(ct)).Default)),
            PrivacyContact = await SettingAsync(PlatformSettings.PrivacyContact, ct),
            PrivacyEmail = await SettingAsync(PlatformSettings.PrivacyEmail, ct),
            HasTerms = await terms.LastNumberAsync(ct) > 0,
        };
    }

    /// <summary>Where money goes; null when the supplier entered no account.</summary>
    public async Task<PortalPaymentDetailsDto?> FindPaymentDetailsAsync(CancellationToken ct) =>
        await billing.FindCompanyAsync(ct) is { Iban: { } iban } company
            ? new PortalPaymentDetailsDto(company.Name, Iban.Parse(iban).InGroups(), company.Bic, null)
            : null;

    private async Task<string> NameAsync(string company, CancellationToken ct) =>
        await SettingAsync(BrandingSettings.PortalName, ct) ?? await SettingAsync(PlatformSettings.CompanyDisplayName, ct) ?? company;

    private async Task<string?> SettingAsync(string setting, CancellationToken ct) => await settings.GetAsync(setting, ct) is { Length: > 0 } value ? value : null;
}
