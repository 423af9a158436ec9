using CustomerPortal.Kernel;

namespace CustomerPortal.AccountingSync;

internal sealed class AccountingSyncSettingDefinitions : ISettingDefinitionProvider
{
    public IEnumerable<SettingDefinition> Define() =>
    [
        new(AccountingSyncSettings.AddressRequired, "false", SettingKind.Toggle, SettingScope.Host | SettingScope.Tenant) { Page = "Customers" },
    ];
}
