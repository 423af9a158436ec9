using CustomerPortal.Platform.Localization;

namespace CustomerPortal.EndToEnd.Site;

/// <summary>The words of the pages in one language: a test names keys, a person reads texts.</summary>
public sealed class Words(string language)
{
    private static readonly EmbeddedTexts Texts = new();

    /// <summary>The text of a key.</summary>
    public string this[string key] => Texts.Has(key, language)
        ? Texts.Get(key, language)
        : throw new InvalidOperationException($"The text {key} is missing in {language}.");

    /// <summary>The text of a key, its place filled.</summary>
    public string Of(string key, string name, object? value) => Of(key, new Dictionary<string, object?> { [name] = value });

    /// <summary>The text of a key, its places filled.</summary>
    public string Of(string key, Dictionary<string, object?> values) => Texts.Get(key, language, values);
}
