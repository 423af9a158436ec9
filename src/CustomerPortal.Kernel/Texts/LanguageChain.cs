using System.Text.Json;
using System.Text.Json.Serialization;

namespace CustomerPortal.Kernel;

/// <summary>Why something is in its language: who could have said which, nearest first, and who decided. Kept with what was rendered.</summary>
/// <param name="Language">BCP 47 tag of the language that came out.</param>
/// <param name="Links">Exactly one decides.</param>
public sealed record LanguageChain(string Language, IReadOnlyList<LanguageLink> Links)
{
    private const string English = "en";

    private static readonly JsonSerializerOptions Stored = new(JsonSerializerDefaults.Web) { Converters = { new JsonStringEnumConverter() } };

    /// <summary>
    /// The first link decides that says an offered language, or one whose wider language is offered ("nl-BE" where "nl" is). English stands
    /// behind all of them.
    /// </summary>
    /// <param name="links">Nearest first.</param>
    /// <param name="offered">BCP 47 tags of the languages that the tenant offers.</param>
    public static LanguageChain Of(IEnumerable<LanguageLink> links, IReadOnlyCollection<string> offered)
    {
        var all = links.Append(new LanguageLink(LanguageSource.Product, null, English))
            .Select(link => (Link: link, Found: link.Source == LanguageSource.Product ? English : Match(link.Language, offered)))
            .ToList();
        var decider = all.FindIndex(each => each.Found is not null);
        return new LanguageChain(
            all[decider].Found!,
            [.. all.Select((each, i) => each.Link with { IsNotOffered = each is { Link.Language: not null, Found: null }, Decides = i == decider })]);
    }

    /// <summary>Whoever asks says it, and nobody else is heard.</summary>
    /// <param name="language">BCP 47 tag.</param>
    public static LanguageChain Asked(string language) =>
        new(language, [new LanguageLink(LanguageSource.Asked, null, language) { Decides = true }]);

    /// <summary>The same chain behind a nearer link, which decides.</summary>
    /// <exception cref="ArgumentException">The link says no language.</exception>
    public LanguageChain Behind(LanguageLink nearer) => nearer.Language is { } language
        ? new LanguageChain(language, [nearer with { Decides = true }, .. Links.Select(link => link with { Decides = false })])
        : throw new ArgumentException("A link that says nothing cannot decide.", nameof(nearer));

    /// <summary>The same chain with a nearer link that says nothing.</summary>
    public LanguageChain BehindSilent(LanguageLink nearer) => this with { Links = [nearer, .. Links] };

    /// <summary>As it is stored.</summary>
    public string ToJson() => JsonSerializer.Serialize(this, Stored);

    /// <summary>As it was stored.</summary>
    public static LanguageChain Parse(string json) => JsonSerializer.Deserialize<LanguageChain>(json, Stored)!;

    private static string? Match(string? language, IReadOnlyCollection<string> offered) => LanguageTag.TryParse(language, out var tag)
        ? tag.WithParents().Select(each => each.Value).FirstOrDefault(offered.Contains)
        : null;
}
