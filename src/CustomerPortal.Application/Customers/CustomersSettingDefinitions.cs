using CustomerPortal.Kernel;

namespace CustomerPortal.Customers;

internal sealed class CustomersSettingDefinitions : ISettingDefinitionProvider
{
    private const string Page = "Customers";

    public IEnumerable<SettingDefinition> Define() =>
    [
        new(CustomersSettings.UniversalEmail, "false", SettingKind.Toggle, SettingScope.Host | SettingScope.Tenant) { Page = Page },
        new(CustomersSettings.ActivationNeedsDebtorNumber, "false", SettingKind.Toggle, SettingScope.Host | SettingScope.Tenant) { Page = Page },
        new(CustomersSettings.InvitationDays, "7", SettingKind.Number, SettingScope.Host | SettingScope.Tenant) { Page = Page, Range = (1, 60) },
    ];
}
