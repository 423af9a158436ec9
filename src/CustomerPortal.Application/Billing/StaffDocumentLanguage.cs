using CustomerPortal.Customers;
using CustomerPortal.Kernel;
using CustomerPortal.Platform.Localization;
using CustomerPortal.Platform.Settings;

namespace CustomerPortal.Billing;

/// <summary>In which language staff get documents of a customer, and why.</summary>
internal sealed class StaffDocumentLanguage(ISettings settings, IInstalledLanguages languages, ICustomerDirectory customers)
{
    /// <summary>The tenant's default language, or the customer's where <see cref="PlatformSettings.DocumentsInCustomerLanguage"/> is on.</summary>
    public async Task<LanguageChain> ForCustomerAsync(Guid customerId, CancellationToken ct)
    {
        var installed = await languages.GetAsync(ct);
        var chain = (await customers.FindForDocumentsAsync(customerId, ct))?.LanguageChain
            ?? LanguageChain.Of([new LanguageLink(LanguageSource.Tenant, null, installed.Default)], installed.Tags);
        return await settings.IsOnAsync(PlatformSettings.DocumentsInCustomerLanguage, ct)
            ? chain.BehindSilent(new LanguageLink(LanguageSource.Setting, null, null))
            : chain.Behind(new LanguageLink(LanguageSource.Setting, null, installed.Default));
    }
}
