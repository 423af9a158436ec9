using CustomerPortal.Kernel;
using CustomerPortal.Platform.Localization;

namespace CustomerPortal.Customers;

/// <summary>The chain contact → customer → group → tenant that decides in which language a customer is written to.</summary>
public static class CustomerLanguage
{
    /// <summary>The chain with the link that decided; of several groups the oldest that has one is asked first.</summary>
    /// <param name="sources">What each says.</param>
    /// <param name="withContact">Whether a contact is written to, and not the customer as such.</param>
    /// <param name="installed">Languages of the tenant.</param>
    /// <param name="reader">Language that groups are named in; the tenant's for a chain that is kept.</param>
    public static LanguageChain Resolve(LanguageSources sources, bool withContact, InstalledLanguages installed, LanguageTag? reader = null)
    {
        var standard = LanguageTag.Parse(installed.Default);
        var named = reader ?? standard;
        var links = new List<LanguageLink>();
        if (withContact)
        {
            links.Add(new LanguageLink(LanguageSource.Contact, sources.ContactName, sources.ContactLanguage?.Value));
        }

        links.Add(new LanguageLink(LanguageSource.Customer, sources.CustomerName, sources.CustomerLanguage?.Value));
        links.AddRange(sources.Groups.OrderBy(g => g.Id).Select(g => new LanguageLink(LanguageSource.Group, g.Name.In(named, standard), g.Language?.Value)));
        links.Add(new LanguageLink(LanguageSource.Tenant, null, standard.Value));
        return LanguageChain.Of(links, installed.Tags);
    }
}
