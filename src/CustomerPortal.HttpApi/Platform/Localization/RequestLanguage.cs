using CustomerPortal.Kernel;
using CustomerPortal.Platform.Identity;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Localization;
using Microsoft.Net.Http.Headers;

namespace CustomerPortal.Platform.Localization;

/// <summary>
/// Which language a request is answered in. Staff: the cookie that ABP's language menu writes, the account's choice, Accept-Language,
/// the tenant's default. Contacts: the language of the contact, since their pages follow it. Only installed languages count.
/// </summary>
internal sealed class RequestLanguage(ITexts texts)
{
    private const string English = "en";
    private static readonly object Key = new();

    /// <summary>Remembers the language and the tenant's texts for what runs outside the session's scope (errors).</summary>
    public static void Remember(HttpContext context, string tag, ITexts texts) => context.Items[Key] = (tag, texts);

    /// <summary>The texts of the tenant found for the request; before that, the shipped ones.</summary>
    public ITexts TextsOf(HttpContext context) => Found(context)?.Texts ?? texts;

    /// <summary>The language found for the request; before that, the first shipped one that the browser asks for.</summary>
    public string Of(HttpContext context) =>
        Found(context)?.Tag
        ?? AcceptLanguage(context).Select(tag => Match(tag, IsShipped)).FirstOrDefault(tag => tag is not null)
        ?? English;

    /// <summary>The choice among the tenant's languages.</summary>
    public static string Choose(HttpContext context, InstalledLanguages installed, string? contactLanguage)
    {
        var wishes = contactLanguage is not null
            ? [contactLanguage]
            : new[] { CookieLanguage(context), context.User.FindFirst(SessionClaims.Language)?.Value }.Concat(AcceptLanguage(context));
        return wishes.Select(tag => Match(tag, t => installed.Tags.Contains(t, StringComparer.OrdinalIgnoreCase)))
            .FirstOrDefault(tag => tag is not null) ?? installed.Default;
    }

    /// <summary>Languages that the product ships, for the host and for tenants that chose none.</summary>
    public bool IsShipped(string tag) => texts.Has(PlatformErrorCodes.NotFound, tag);

    private static (string Tag, ITexts Texts)? Found(HttpContext context) => context.Items[Key] is (string tag, ITexts own) ? (tag, own) : null;

    private static string? CookieLanguage(HttpContext context)
    {
        var cookie = context.Request.Cookies[CookieRequestCultureProvider.DefaultCookieName];
        return cookie is null ? null : CookieRequestCultureProvider.ParseCookieValue(cookie)?.UICultures.FirstOrDefault().Value;
    }

    private static IEnumerable<string> AcceptLanguage(HttpContext context) =>
        StringWithQualityHeaderValue.TryParseList(context.Request.Headers.AcceptLanguage, out var wishes)
            ? wishes.Where(w => w.Quality is null or > 0).OrderByDescending(w => w.Quality ?? 1).Select(w => w.Value.ToString())
            : [];

    private static string? Match(string? tag, Func<string, bool> isOffered) =>
        LanguageTag.TryParse(tag, out var parsed) ? parsed.WithParents().Select(t => t.Value).FirstOrDefault(isOffered) : null;
}
