using CustomerPortal.Kernel;
using CustomerPortal.Platform.Settings;

namespace CustomerPortal.Billing;

/// <summary>What the organisation prints on its documents, as its settings say it now.</summary>
internal sealed class DocumentTexts(ISettings settings, LocalizedNames names)
{
    public async Task<InvoiceTexts> OfInvoiceAsync(CancellationToken ct) => new(
        await FindAsync(DocumentSettings.InvoiceLegalText, ct),
        await FindAsync(DocumentSettings.PaymentInstructions, ct),
        await FindAsync(DocumentSettings.InvoiceFooter, ct));

    /// <summary>The foot of a statement in a language, else in the organisation's; null for none.</summary>
    public async Task<string?> StatementFooterAsync(string language, CancellationToken ct) =>
        await FindAsync(DocumentSettings.StatementFooter, ct) is { } text ? (await names.ReaderAsync(language, ct))(text) : null;

    private async Task<LocalizedText?> FindAsync(string setting, CancellationToken ct) => LocalizedSetting.Read(await settings.GetAsync(setting, ct));
}
