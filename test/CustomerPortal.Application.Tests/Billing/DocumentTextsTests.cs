using CustomerPortal.Platform.Files;
using CustomerPortal.Platform.Settings;
using CustomerPortal.TestBase;

namespace CustomerPortal.Billing;

/// <summary>The organisation's texts on its documents: in the document's language, and frozen with the invoice.</summary>
public sealed class DocumentTextsTests(BillingHost host) : IClassFixture<BillingHost>
{
    [Fact]
    [Trait("Requirement", "IXO-11")]
    public async Task An_invoice_keeps_the_texts_of_its_day_in_every_language()
    {
        await StoreAsync("first");
        var dutch = await host.IssuedAsync(await host.CustomerAsync("Dutch", language: "nl"), 100m);
        var french = await host.IssuedAsync(await host.CustomerAsync("French", language: "fr"), 100m);
        await StoreAsync("second");

        var original = await TextAsync(s => s.GetOriginalAsync(dutch.Id, CancellationToken.None));
        foreach (var text in new[] { "Voorwaarden first", "Betaal first", "Voet first" })
        {
            original.ShouldContain(text);
        }

        // No French: the organisation's language, and a copy says what the original says.
        (await TextAsync(s => s.GetOriginalAsync(french.Id, CancellationToken.None))).ShouldContain("Terms first");
        var copy = await TextAsync(s => s.GetForStaffAsync(dutch.Id, CancellationToken.None));
        copy.ShouldContain("Terms first");
        copy.ShouldNotContain("second");
        var draft = await host.DraftAsync(await host.CustomerAsync("Draft", language: "nl"), 100m);
        (await TextAsync(s => s.GetPreviewAsync(draft.Id, CancellationToken.None))).ShouldContain("Voorwaarden second");
    }

    private async Task StoreAsync(string word) => await host.AskAsync<ISettingAppService, IReadOnlyList<SettingPageDto>>(s => s.UpdateAsync(
        new SettingsInput
        {
            Values = new Dictionary<string, string?>
            {
                [DocumentSettings.InvoiceLegalText] = $$"""{"en":"Terms {{word}}","nl":"Voorwaarden {{word}}"}""",
                [DocumentSettings.PaymentInstructions] = $$"""{"en":"Pay {{word}}","nl":"Betaal {{word}}"}""",
                [DocumentSettings.InvoiceFooter] = $$"""{"en":"Foot {{word}}","nl":"Voet {{word}}"}""",
            },
        },
        CancellationToken.None));

    private async Task<string> TextAsync(Func<IInvoiceDocumentAppService, Task<FileContent>> ask) =>
        await PdfTools.TextAsync((await host.AskAsync(ask)).Bytes);
}
