using CustomerPortal.Kernel;
using CustomerPortal.Platform.Identity;

namespace CustomerPortal.Platform.Accounts;

/// <summary>How a sign-in ended, as ABP's clients read it.</summary>
/// <param name="Result">1 signed in, 2 refused, 5 a code is needed; 3 and 4 (not allowed, locked) would say too much and are not used.</param>
/// <param name="Description">For people, in their language; "Success" when signed in.</param>
public sealed record AbpLoginResult(int Result, string Description)
{
    internal static AbpLoginResult Of(SignInOutcome outcome, ITexts texts, ICurrentLanguage language) => outcome switch
    {
        SignInOutcome.SignedIn => new AbpLoginResult(1, "Success"),
        SignInOutcome.NeedsCode => new AbpLoginResult(5, texts.Get(IdentityErrorCodes.CodeNeeded, language.Tag)),
        _ => new AbpLoginResult(2, texts.Get(IdentityErrorCodes.SignInRefused, language.Tag)),
    };
}
