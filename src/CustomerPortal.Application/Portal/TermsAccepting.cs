using CustomerPortal.Kernel;
using CustomerPortal.Platform.Localization;

namespace CustomerPortal.Portal;

/// <summary>Writes an acceptance down, from reading to saving: when two cross, the second finds the first.</summary>
internal sealed class TermsAccepting(ITermsRepository terms, ICurrentUser user, IInstalledLanguages languages, TimeProvider clock, IUnitOfWork unitOfWork)
{
    /// <summary>Whether it was the first of this version.</summary>
    /// <exception cref="BusinessException"><see cref="PortalErrorCodes.TermsChanged"/></exception>
    public async Task<bool> AcceptAsync(Guid contactId, LanguageTag language, int number, CancellationToken ct)
    {
        if (await terms.FindCurrentAsync(ct) is not { } version || version.Number != number)
        {
            throw new BusinessException(PortalErrorCodes.TermsChanged);
        }

        if (await terms.IsAcceptedAsync(contactId, number, ct))
        {
            return false;
        }

        var read = version.Text.LanguageIn(language, LanguageTag.Parse((await languages.GetAsync(ct)).Default));
        terms.Add(new TermsAcceptance(contactId, user.Actor.Id, number, read.Value, clock.GetUtcNow()));
        await unitOfWork.SaveAsync(ct);
        return true;
    }
}
