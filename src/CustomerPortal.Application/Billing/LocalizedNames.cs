using CustomerPortal.Kernel;
using CustomerPortal.Platform.Settings;

namespace CustomerPortal.Billing;

/// <summary>Reads and writes the texts that a tenant keeps in several languages.</summary>
internal sealed class LocalizedNames(ISettings settings, ICurrentLanguage language)
{
    /// <summary>Gives texts in the language of the running request.</summary>
    public async Task<Func<LocalizedText, string>> ReaderAsync(CancellationToken ct) => await ReaderAsync(language.Tag, ct);

    /// <summary>Gives texts in a language, else in the tenant's, else in the first.</summary>
    public async Task<Func<LocalizedText, string>> ReaderAsync(string asked, CancellationToken ct)
    {
        var tag = LanguageTag.Parse(asked);
        var tenantDefault = LanguageTag.Parse(await settings.GetAsync(PlatformSettings.DefaultLanguage, ct));
        return text => text.In(tag, tenantDefault);
    }

    /// <summary>Texts as typed; blank languages are left out.</summary>
    /// <exception cref="BusinessException">None is left, or a text is too long.</exception>
    public static LocalizedText Parse(IReadOnlyDictionary<string, string> typed, int maxLength, string field)
    {
        try
        {
            return Limited(LocalizedText.Of(typed), maxLength, field);
        }
        catch (BusinessException broken) when (broken.Field is null)
        {
            throw broken.For(field);
        }
    }

    /// <summary>The same for a text that may be missing.</summary>
    public static LocalizedText? ParseOptional(IReadOnlyDictionary<string, string>? typed, int maxLength, string field) =>
        typed is null || typed.Values.All(string.IsNullOrWhiteSpace) ? null : Parse(typed, maxLength, field);

    private static LocalizedText Limited(LocalizedText text, int maxLength, string field) =>
        text.ToDictionary().Values.Any(each => each.Length > maxLength)
            ? throw new BusinessException(BillingErrorCodes.TextTooLong).With("limit", maxLength).For(field)
            : text;
}
