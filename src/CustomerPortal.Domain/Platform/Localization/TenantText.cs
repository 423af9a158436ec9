using CustomerPortal.Kernel;

namespace CustomerPortal.Platform.Localization;

/// <summary>A text that a tenant (or the host, for its own pages) wrote in place of the shipped one, or in a language that is not shipped.</summary>
[KeptInMemory]
public sealed class TenantText : AggregateRoot, ITenantOwned
{
    private TenantText()
    {
    }

    /// <summary>Writes a text that <see cref="TextRules"/> let pass.</summary>
    public TenantText(string key, LanguageTag language, string text)
    {
        Id = Guid.CreateVersion7();
        Key = key;
        Language = language;
        Text = text;
    }

    /// <inheritdoc />
    public Guid TenantId { get; private set; }

    /// <summary>Key of a shipped text.</summary>
    public string Key { get; private set; } = string.Empty;

    public LanguageTag Language { get; private set; } = null!;

    public string Text { get; private set; } = string.Empty;

    /// <summary>Replaces the text.</summary>
    public void Write(string text) => Text = text;
}
