using CustomerPortal.Kernel;
using CustomerPortal.Platform.Identity;
using CustomerPortal.Platform.Localization;
using CustomerPortal.Platform.Mail;

namespace CustomerPortal.Platform.Settings;

/// <inheritdoc />
public sealed class PlatformSettingDefinitions : ISettingDefinitionProvider
{
    private const SettingScope ByAll = SettingScope.Host | SettingScope.Tenant;

    /// <inheritdoc />
    public IEnumerable<SettingDefinition> Define() => [.. General(), .. Localization(), .. Security(), .. Mail(), .. Abp()];

    private static IEnumerable<SettingDefinition> General() =>
    [
        new(PlatformSettings.CompanyDisplayName, string.Empty, SettingKind.Text, SettingScope.Tenant) { Page = SettingPages.General, IsVisibleToClients = true },
        new(PlatformSettings.PortalHostName, string.Empty, SettingKind.Text, SettingScope.Tenant) { Page = SettingPages.General },
    ];

    private static IEnumerable<SettingDefinition> Localization() =>
    [
        new(PlatformSettings.DefaultLanguage, "en", SettingKind.Language, ByAll) { Page = SettingPages.Localization, IsVisibleToClients = true },
        new(PlatformSettings.DocumentsInCustomerLanguage, "false", SettingKind.Toggle, ByAll) { Page = SettingPages.Localization, IsVisibleToClients = true },
        new(PlatformSettings.TimeZone, "UTC", SettingKind.TimeZone, ByAll) { Page = SettingPages.Localization, IsVisibleToClients = true },
        new(PlatformSettings.Languages, string.Join(',', ShippedLanguages.All), SettingKind.Text, ByAll) { IsVisibleToClients = true },
    ];

    private static IEnumerable<SettingDefinition> Security() =>
    [
        new(PasswordSettings.RequiredLength, "6", SettingKind.Number, ByAll) { Page = SettingPages.Security, Range = (6, 64), IsVisibleToClients = true },
        new(PasswordSettings.RequiredUniqueChars, "1", SettingKind.Number, ByAll) { Page = SettingPages.Security, Range = (1, 20), IsVisibleToClients = true },
        new(PasswordSettings.RequireNonAlphanumeric, "true", SettingKind.Toggle, ByAll) { Page = SettingPages.Security, IsVisibleToClients = true },
        new(PasswordSettings.RequireLowercase, "true", SettingKind.Toggle, ByAll) { Page = SettingPages.Security, IsVisibleToClients = true },
        new(PasswordSettings.RequireUppercase, "true", SettingKind.Toggle, ByAll) { Page = SettingPages.Security, IsVisibleToClients = true },
        new(PasswordSettings.RequireDigit, "true", SettingKind.Toggle, ByAll) { Page = SettingPages.Security, IsVisibleToClients = true },
    ];

    private static IEnumerable<SettingDefinition> Mail() =>
    [
        new(MailSettings.FromAddress, "noreply@localhost.localdomain", SettingKind.Email, ByAll) { Page = SettingPages.Mail },
        new(MailSettings.FromName, "CustomerPortal", SettingKind.Text, ByAll) { Page = SettingPages.Mail },
        new(MailSettings.SmtpHost, string.Empty, SettingKind.Text, ByAll) { Page = SettingPages.Mail },
        new(MailSettings.SmtpPort, "587", SettingKind.Number, ByAll) { Page = SettingPages.Mail, Range = (1, 65535) },
        new(MailSettings.SmtpUserName, string.Empty, SettingKind.Text, ByAll) { Page = SettingPages.Mail },
        new(MailSettings.SmtpPassword, string.Empty, SettingKind.Secret, ByAll) { Page = SettingPages.Mail },
        new(MailSettings.SmtpDomain, string.Empty, SettingKind.Text, ByAll) { Page = SettingPages.Mail },
        new(MailSettings.SmtpEnableSsl, "true", SettingKind.Toggle, ByAll) { Page = SettingPages.Mail },
        new(MailSettings.SmtpUseDefaultCredentials, "true", SettingKind.Toggle, ByAll) { Page = SettingPages.Mail },
    ];

    // Read by ABP's clients; nothing here can be stored.
    private static IEnumerable<SettingDefinition> Abp() =>
    [
        new("Abp.Account.IsSelfRegistrationEnabled", "false", SettingKind.Toggle, SettingScope.None) { IsVisibleToClients = true },
        new("Abp.Account.EnableLocalLogin", "true", SettingKind.Toggle, SettingScope.None) { IsVisibleToClients = true },
        new("Abp.Identity.User.IsUserNameUpdateEnabled", "true", SettingKind.Toggle, SettingScope.None) { IsVisibleToClients = true },
        new("Abp.Identity.User.IsEmailUpdateEnabled", "true", SettingKind.Toggle, SettingScope.None) { IsVisibleToClients = true },
    ];
}
