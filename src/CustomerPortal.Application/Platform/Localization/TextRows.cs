using CustomerPortal.Kernel;

namespace CustomerPortal.Platform.Localization;

/// <summary>Every text of the product in one language beside another one.</summary>
internal sealed class TextRows(EmbeddedTexts shipped, TextSnapshots snapshots, ITenantTexts tenantTexts, ICurrentTenant tenant)
{
    /// <summary>The language whose placeholders all others keep.</summary>
    public const string English = "en";

    public async Task<IEnumerable<TextRowDto>> ReadAsync(string language, string reference, CancellationToken ct)
    {
        var written = await snapshots.GetAsync(tenant.Id, ct);
        var texts = await tenantTexts.LoadAsync(ct);
        return shipped.Modules.Select(pair => new TextRowDto
        {
            Key = pair.Key,
            Module = pair.Value,
            Reference = texts.Get(pair.Key, reference),
            Shipped = shipped.Find(pair.Key, language),
            Own = written.Find(pair.Key, language),
            Shown = texts.Get(pair.Key, language),
            Placeholders = [.. TextTemplate.Names(shipped.Get(pair.Key, English)).Order(StringComparer.Ordinal)],
        });
    }
}
