using CustomerPortal.Kernel;
using CustomerPortal.Platform.Settings;

namespace CustomerPortal.Billing;

internal sealed class BillingSettingDefinitions : ISettingDefinitionProvider
{
    // A foot has room for three lines of a page.
    private const int FootLength = 240;
    private const int TextLength = 1200;

    public IEnumerable<SettingDefinition> Define() =>
    [
        Text(DocumentSettings.PaymentInstructions, TextLength),
        Text(DocumentSettings.InvoiceLegalText, TextLength),
        Text(DocumentSettings.InvoiceFooter, FootLength),
        Text(DocumentSettings.StatementFooter, FootLength),
    ];

    private static SettingDefinition Text(string name, int length) =>
        new(name, string.Empty, SettingKind.LocalizedText, SettingScope.Tenant) { Page = SettingPages.Documents, MaxLength = length };
}
