using CustomerPortal.Kernel;
using CustomerPortal.Platform.Settings;

namespace CustomerPortal.Customers;

internal sealed class CustomersSettingDefinitions(PortalRightRegistry rights) : ISettingDefinitionProvider
{
    private const string Page = "Customers";

    public IEnumerable<SettingDefinition> Define() =>
    [
        new(CustomersSettings.UniversalEmail, "false", SettingKind.Toggle, SettingScope.Host | SettingScope.Tenant) { Page = Page },
        new(CustomersSettings.ActivationNeedsDebtorNumber, "false", SettingKind.Toggle, SettingScope.Host | SettingScope.Tenant) { Page = Page },
        new(CustomersSettings.InvitationDays, "7", SettingKind.Number, SettingScope.Host | SettingScope.Tenant) { Page = Page, Range = (1, 60) },
        new(CustomersSettings.DefaultRights, string.Join(',', rights.All.Where(r => r.GrantedByDefault).Select(r => r.Name)), SettingKind.Choices, SettingScope.Tenant)
        {
            Page = SettingPages.Portal,
            Choices = [.. rights.All.Select(r => r.Name)],
            ChoiceTexts = "PortalRight:",
        },
    ];
}
