using CustomerPortal.Kernel;
using CustomerPortal.Platform.Localization;

namespace CustomerPortal.Messaging;

/// <summary>The languages in which the tenant's mails can be worded.</summary>
internal sealed class OfferedLanguages(LanguagesInHand languages)
{
    /// <summary>The default first.</summary>
    public async Task<IReadOnlyList<LanguageTag>> ListAsync(CancellationToken ct)
    {
        var installed = await languages.GetAsync(ct);
        return [.. installed.Tags.OrderBy(tag => tag != installed.Default).Select(LanguageTag.Parse)];
    }

    /// <exception cref="BusinessException"><see cref="MessagingErrorCodes.TemplateLanguageNotOffered"/></exception>
    public async Task<LanguageTag> RequireAsync(string language, CancellationToken ct) =>
        (await ListAsync(ct)).FirstOrDefault(tag => tag.Value == language)
            ?? throw new BusinessException(MessagingErrorCodes.TemplateLanguageNotOffered).With("language", language);
}
