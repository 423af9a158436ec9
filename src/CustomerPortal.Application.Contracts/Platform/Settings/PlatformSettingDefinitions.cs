using CustomerPortal.Kernel;
using CustomerPortal.Platform.Identity;
using CustomerPortal.Platform.Localization;
using CustomerPortal.Platform.Mail;

namespace CustomerPortal.Platform.Settings;

/// <inheritdoc />
public sealed class PlatformSettingDefinitions : ISettingDefinitionProvider
{
    private const SettingScope ByAll = SettingScope.Host | SettingScope.Tenant;
    private const string MailPage = "mail";

    /// <inheritdoc />
    public IEnumerable<SettingDefinition> Define() => [.. General(), .. Localization(), .. Security(), .. Mail(), .. Privacy(), .. Demo(), .. Abp()];

    private static IEnumerable<SettingDefinition> General() =>
    [
        new(PlatformSettings.CompanyDisplayName, string.Empty, SettingKind.Text, SettingScope.Tenant) { Page = SettingPages.General, IsVisibleToClients = true },
        new(PlatformSettings.TenantRetentionDays, "30", SettingKind.Number, SettingScope.Host) { Page = SettingPages.Privacy, Range = (1, 3650) },
    ];

    private static IEnumerable<SettingDefinition> Localization() =>
    [
        new(PlatformSettings.DefaultLanguage, "en", SettingKind.Language, ByAll) { Page = SettingPages.Localization, IsVisibleToClients = true },
        new(PlatformSettings.DocumentsInCustomerLanguage, "false", SettingKind.Toggle, ByAll) { Page = SettingPages.Localization, IsVisibleToClients = true },
        new(PlatformSettings.TimeZone, "UTC", SettingKind.TimeZone, ByAll) { Page = SettingPages.Localization, IsVisibleToClients = true },
        new(PlatformSettings.Languages, string.Join(',', ShippedLanguages.All), SettingKind.Text, ByAll) { Elsewhere = "languages", Permission = SettingPermissions.Languages, IsVisibleToClients = true },
    ];

    private static IEnumerable<SettingDefinition> Security() =>
    [
        new(PasswordSettings.RequiredLength, "6", SettingKind.Number, ByAll) { Page = SettingPages.Security, Range = (6, 64), IsVisibleToClients = true },
        new(PasswordSettings.RequiredUniqueChars, "1", SettingKind.Number, ByAll) { Page = SettingPages.Security, Range = (1, 20), IsVisibleToClients = true },
        new(PasswordSettings.RequireNonAlphanumeric, "true", SettingKind.Toggle, ByAll) { Page = SettingPages.Security, IsVisibleToClients = true },
        new(PasswordSettings.RequireLowercase, "true", SettingKind.Toggle, ByAll) { Page = SettingPages.Security, IsVisibleToClients = true },
        new(PasswordSettings.RequireUppercase, "true", SettingKind.Toggle, ByAll) { Page = SettingPages.Security, IsVisibleToClients = true },
        new(PasswordSettings.RequireDigit, "true", SettingKind.Toggle, ByAll) { Page = SettingPages.Security, IsVisibleToClients = true },
        new(PlatformSettings.SelfRegistration, "false", SettingKind.Toggle, SettingScope.Tenant) { Page = SettingPages.Security, IsVisibleToClients = true },
        new(ContactSecuritySettings.RequireTwoFactor, "false", SettingKind.Toggle, SettingScope.Tenant) { Page = SettingPages.Security },
        new(ContactSecuritySettings.MagicLink, "true", SettingKind.Toggle, SettingScope.Tenant) { Page = SettingPages.Security },
    ];

    private static IEnumerable<SettingDefinition> Privacy() =>
    [
        new(PlatformSettings.PrivacyStatement, string.Empty, SettingKind.LocalizedLink, SettingScope.Tenant) { Page = SettingPages.Privacy, MaxLength = 500 },
        new(PlatformSettings.PrivacyContact, string.Empty, SettingKind.Text, SettingScope.Tenant) { Page = SettingPages.Privacy, MaxLength = 100 },
        new(PlatformSettings.PrivacyEmail, string.Empty, SettingKind.Email, SettingScope.Tenant) { Page = SettingPages.Privacy },
    ];

    // On no page: the emailing routes keep them, so that a server and its password change together.
    private static IEnumerable<SettingDefinition> Mail() =>
    [
        new(MailSettings.FromAddress, "noreply@localhost.localdomain", SettingKind.Email, ByAll) { Elsewhere = MailPage, Permission = SettingPermissions.Emailing },
        new(MailSettings.FromName, "CustomerPortal", SettingKind.Text, ByAll) { Elsewhere = MailPage, Permission = SettingPermissions.Emailing },
        new(MailSettings.SmtpHost, string.Empty, SettingKind.Text, ByAll) { Elsewhere = MailPage, Permission = SettingPermissions.Emailing },
        new(MailSettings.SmtpPort, "587", SettingKind.Number, ByAll) { Elsewhere = MailPage, Permission = SettingPermissions.Emailing, Range = (1, 65535), PartOf = MailSettings.SmtpHost },
        new(MailSettings.SmtpUserName, string.Empty, SettingKind.Text, ByAll) { Elsewhere = MailPage, Permission = SettingPermissions.Emailing, PartOf = MailSettings.SmtpHost },
        new(MailSettings.SmtpPassword, string.Empty, SettingKind.Secret, ByAll) { Elsewhere = MailPage, Permission = SettingPermissions.Emailing, PartOf = MailSettings.SmtpHost },
        new(MailSettings.SmtpDomain, string.Empty, SettingKind.Text, ByAll) { OnlyFor = "ABP's screen", Permission = SettingPermissions.Emailing, PartOf = MailSettings.SmtpHost },
        new(MailSettings.SmtpEnableSsl, "true", SettingKind.Toggle, ByAll) { Elsewhere = MailPage, Permission = SettingPermissions.Emailing, PartOf = MailSettings.SmtpHost },
        new(MailSettings.SmtpUseDefaultCredentials, "true", SettingKind.Toggle, ByAll) { Elsewhere = MailPage, Permission = SettingPermissions.Emailing, PartOf = MailSettings.SmtpHost },
    ];

    // Written by the seeder of the demo data; shown on the sign-in page.
    private static IEnumerable<SettingDefinition> Demo() =>
    [
        new(PlatformSettings.DemoAccounts, "[]", SettingKind.Text, SettingScope.Host),
        new(PlatformSettings.DemoBegun, "false", SettingKind.Toggle, SettingScope.Host),
    ];

    // Read by ABP's clients; nothing here can be stored.
    private static IEnumerable<SettingDefinition> Abp() =>
    [
        new("Abp.Account.EnableLocalLogin", "true", SettingKind.Toggle, SettingScope.None) { IsVisibleToClients = true },
        new("Abp.Identity.User.IsUserNameUpdateEnabled", "true", SettingKind.Toggle, SettingScope.None) { IsVisibleToClients = true },
        new("Abp.Identity.User.IsEmailUpdateEnabled", "true", SettingKind.Toggle, SettingScope.None) { IsVisibleToClients = true },
    ];
}
