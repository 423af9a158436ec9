using System.Text.Json;
using System.Text.Json.Serialization;

namespace CustomerPortal.Kernel;

/// <summary>One meaning in several languages, stored as JSON: {"en":"Standard rate","nl":"Hoog tarief"}.</summary>
/// <remarks>For what a tenant writes (names of tax codes, terms); the product's own words are texts with keys.</remarks>
[JsonConverter(typeof(LocalizedTextJsonConverter))]
public sealed class LocalizedText : IEquatable<LocalizedText>
{
    private readonly SortedDictionary<string, string> texts = new(StringComparer.Ordinal);
    private readonly string first;

    private LocalizedText(IEnumerable<KeyValuePair<string, string>> pairs)
    {
        first = string.Empty;
        foreach (var (language, text) in pairs)
        {
            if (string.IsNullOrWhiteSpace(text))
            {
                continue;
            }

            var tag = LanguageTag.Parse(language).Value;
            first = texts.Count == 0 ? tag : first;
            texts[tag] = text;
        }

        if (texts.Count == 0)
        {
            throw new BusinessException(KernelErrorCodes.LocalizedTextEmpty);
        }
    }

    public IEnumerable<LanguageTag> Languages => texts.Keys.Select(LanguageTag.Parse);

    /// <summary>Blank texts are left out.</summary>
    /// <exception cref="BusinessException">
    /// <see cref="KernelErrorCodes.LocalizedTextEmpty"/>, <see cref="KernelErrorCodes.LanguageTagInvalid"/>
    /// </exception>
    public static LocalizedText Of(IEnumerable<KeyValuePair<string, string>> pairs) => new(pairs);

    public static LocalizedText Of(LanguageTag language, string text) => new([new(language.Value, text)]);

    public static bool operator ==(LocalizedText? left, LocalizedText? right) => Equals(left, right);

    public static bool operator !=(LocalizedText? left, LocalizedText? right) => !Equals(left, right);

    /// <summary>A copy with one language added or replaced; a blank text takes the language away.</summary>
    /// <exception cref="BusinessException"><see cref="KernelErrorCodes.LocalizedTextEmpty"/></exception>
    public LocalizedText With(LanguageTag language, string? text)
    {
        var others = InOrder().Where(pair => pair.Key != language.Value);
        return new LocalizedText(string.IsNullOrWhiteSpace(text) ? others : [.. others, new(language.Value, text)]);
    }

    /// <summary>The text asked for, else that of its wider language, else the tenant's default, else the first.</summary>
    public string In(LanguageTag asked, LanguageTag tenantDefault) => texts[LanguageIn(asked, tenantDefault).Value];

    /// <summary>The language that <see cref="In"/> answers in.</summary>
    public LanguageTag LanguageIn(LanguageTag asked, LanguageTag tenantDefault) =>
        asked.WithParents().Concat(tenantDefault.WithParents()).FirstOrDefault(tag => texts.ContainsKey(tag.Value)) ?? LanguageTag.Parse(first);

    /// <summary>Exactly this language, no fallback.</summary>
    public string? Find(LanguageTag language) => texts.GetValueOrDefault(language.Value);

    /// <summary>Language tag → text, the first language first.</summary>
    public IReadOnlyDictionary<string, string> ToDictionary() => new Dictionary<string, string>(InOrder());

    public bool Equals(LocalizedText? other) =>
        other is not null && first == other.first && texts.SequenceEqual(other.texts);

    public override bool Equals(object? obj) => Equals(obj as LocalizedText);

    public override int GetHashCode() => HashCode.Combine(first, texts.Count, texts[first]);

    /// <summary>The JSON that is stored.</summary>
    public override string ToString() => JsonSerializer.Serialize(this);

    /// <summary>Reads what <see cref="ToString"/> wrote.</summary>
    public static LocalizedText Parse(string json) =>
        JsonSerializer.Deserialize<LocalizedText>(json) ?? throw new BusinessException(KernelErrorCodes.LocalizedTextEmpty);

    internal IEnumerable<KeyValuePair<string, string>> InOrder() =>
        texts.Where(pair => pair.Key == first).Concat(texts.Where(pair => pair.Key != first));
}
