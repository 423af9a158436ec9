using System.Collections.Concurrent;
using CustomerPortal.Kernel;

namespace CustomerPortal.Platform.Localization;

/// <summary>
/// A tenant's texts over the shipped ones. A language that lacks a text asks its wider one, then the tenant's default language, then English;
/// at each step the tenant's own text comes first.
/// </summary>
public sealed class TextLayers(EmbeddedTexts shipped, WrittenTexts written, Guid tenantId, string standard) : ITexts
{
    private const string English = "en";

    private readonly ConcurrentDictionary<string, IReadOnlyDictionary<string, string>> whole = new(StringComparer.OrdinalIgnoreCase);

    public Guid TenantId => tenantId;

    public string Default => standard;

    /// <inheritdoc />
    public string Get(string key, string language, IReadOnlyDictionary<string, object?>? arguments = null)
    {
        var text = Steps(language).Select(step => Find(key, step)).FirstOrDefault(found => found is not null) ?? key;
        return arguments is null or { Count: 0 } ? text : TextTemplate.Fill(text, arguments);
    }

    /// <inheritdoc />
    public bool Has(string key, string language) => Find(key, language) is not null;

    /// <inheritdoc />
    public IReadOnlyDictionary<string, string> All(string language)
    {
        if (written.IsEmpty && shipped.Languages.Contains(language))
        {
            return shipped.All(language);
        }

        // Kept by the first step that says anything: whatever is asked, there are only so many.
        return whole.GetOrAdd(Steps(language).First(step => written.Has(step) || shipped.Languages.Contains(step)), Merged);
    }

    private string? Find(string key, string language) => written.Find(key, language) ?? shipped.Find(key, language);

    private Dictionary<string, string> Merged(string language)
    {
        var steps = Steps(language).ToList();
        return shipped.Modules.Keys.ToDictionary(
            key => key, key => steps.Select(step => Find(key, step)).FirstOrDefault(found => found is not null) ?? key, StringComparer.Ordinal);
    }

    private IEnumerable<string> Steps(string language) => WithParents(language).Concat(WithParents(standard)).Append(English);

    private static IEnumerable<string> WithParents(string language) =>
        LanguageTag.TryParse(language, out var tag) ? tag.WithParents().Select(each => each.Value) : [];
}
