using CustomerPortal.Kernel;
using CustomerPortal.Platform.Identity;

namespace CustomerPortal.Platform.Localization;

/// <summary>The chain of mails about an account: account → tenant for staff, that of the contact for its login. The browser is not asked.</summary>
internal static class AccountLanguage
{
    public static LanguageChain Of(MailRecipient recipient, InstalledLanguages installed) => recipient.LanguageChain ?? LanguageChain.Of(
        [new LanguageLink(LanguageSource.Account, recipient.Name, recipient.Language), new LanguageLink(LanguageSource.Tenant, null, installed.Default)],
        installed.Tags);
}
