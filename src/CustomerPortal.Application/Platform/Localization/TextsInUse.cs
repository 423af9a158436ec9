using CustomerPortal.Kernel;

namespace CustomerPortal.Platform.Localization;

/// <summary>
/// The texts laid out for the running piece of work, as long as it works for the tenant that wrote them; else the shipped ones. The language
/// that stands in for formats and names is that of the texts, so that both fall back alike.
/// </summary>
internal sealed class TextsInUse(EmbeddedTexts shipped, ICurrentTenant tenant) : ITexts, IStandInLanguage
{
    private const string English = "en";

    private readonly AsyncLocal<TextLayers?> laidOut = new();

    /// <inheritdoc />
    public string Tag => Own?.Default ?? English;

    private TextLayers? Own => laidOut.Value is { } own && tenant.IsSet && own.TenantId == tenant.Id ? own : null;

    private ITexts Texts => Own ?? (ITexts)shipped;

    /// <summary>Lays texts out until the result is disposed.</summary>
    public IDisposable Use(ITexts texts)
    {
        var former = laidOut.Value;
        laidOut.Value = texts as TextLayers;
        return new Restore(this, former);
    }

    /// <inheritdoc />
    public string Get(string key, string language, IReadOnlyDictionary<string, object?>? arguments = null) => Texts.Get(key, language, arguments);

    /// <inheritdoc />
    public bool Has(string key, string language) => Texts.Has(key, language);

    /// <inheritdoc />
    public IReadOnlyDictionary<string, string> All(string language) => Texts.All(language);

    private sealed class Restore(TextsInUse owner, TextLayers? former) : IDisposable
    {
        public void Dispose() => owner.laidOut.Value = former;
    }
}
