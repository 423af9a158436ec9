using CustomerPortal.Customers;
using CustomerPortal.Kernel;
using CustomerPortal.Platform.Localization;
using CustomerPortal.Platform.Settings;

namespace CustomerPortal.Billing;

/// <summary>In which language staff get documents of a customer, and why, as the reader names what decides.</summary>
internal sealed class StaffDocumentLanguage(ISettings settings, IInstalledLanguages languages, ICustomerLookupAppService customers)
{
    /// <summary>The tenant's default language, or the customer's where <see cref="PlatformSettings.DocumentsInCustomerLanguage"/> is on.</summary>
    public async Task<LanguageChain> ForCustomerAsync(Guid customerId, CancellationToken ct) =>
        await BehindAsync(await customers.GetLanguageAsync(customerId, null, ct), ct);

    /// <summary>The same for whoever has the customer's chain.</summary>
    public async Task<LanguageChain> BehindAsync(LanguageChain chain, CancellationToken ct) =>
        await settings.IsOnAsync(PlatformSettings.DocumentsInCustomerLanguage, ct)
            ? chain.BehindSilent(new LanguageLink(LanguageSource.Setting, null, null))
            : chain.Behind(new LanguageLink(LanguageSource.Setting, null, (await languages.GetAsync(ct)).Default));

    /// <summary>The language alone: where the setting decides, nobody is asked about the customer.</summary>
    public async Task<string> LanguageForAsync(Guid customerId, CancellationToken ct) =>
        await settings.IsOnAsync(PlatformSettings.DocumentsInCustomerLanguage, ct)
            ? (await ForCustomerAsync(customerId, ct)).Language
            : (await languages.GetAsync(ct)).Default;
}
