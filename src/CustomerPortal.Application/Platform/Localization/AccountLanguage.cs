using CustomerPortal.Kernel;
using CustomerPortal.Platform.Identity;

namespace CustomerPortal.Platform.Localization;

/// <summary>The chain account → tenant of mails about an account.</summary>
internal static class AccountLanguage
{
    public static LanguageChain Of(MailRecipient recipient, InstalledLanguages installed) => LanguageChain.Of(
        [new LanguageLink(LanguageSource.Account, recipient.Name, recipient.Language), new LanguageLink(LanguageSource.Tenant, null, installed.Default)],
        installed.Tags);
}
