using CustomerPortal.Kernel;
using CustomerPortal.Platform.Mail;
using CustomerPortal.Platform.Settings;

namespace CustomerPortal.Messaging;

/// <summary>The settings of mail delivery; on no page of the general settings, because secrets and servers change together on a page of their own.</summary>
public sealed class DeliverySettingDefinitions : ISettingDefinitionProvider
{
    /// <summary>The page that keeps them.</summary>
    private const string Page = "mail-delivery";

    private const SettingScope ByAll = SettingScope.Host | SettingScope.Tenant;

    /// <inheritdoc />
    public IEnumerable<SettingDefinition> Define() =>
    [
        .. from setting in (SettingDefinition[])[.. Server(), .. Dkim(), .. Senders(), .. Rules(), .. Bounces()]
           select setting with { Elsewhere = Page, Permission = SettingPermissions.Emailing },

        // What the last look met: kept with its settings, and changed by nobody.
        new(DeliverySettings.BounceProblem, string.Empty, SettingKind.Text, SettingScope.Tenant) { PartOf = DeliverySettings.BounceHost, OnlyFor = "the last look into the mailbox", Permission = SettingPermissions.Emailing },
    ];

    private static IEnumerable<SettingDefinition> Server() =>
    [
        new(DeliverySettings.SmtpImplicitTls, "false", SettingKind.Toggle, ByAll) { PartOf = MailSettings.SmtpHost },
        new(DeliverySettings.SmtpAuth, nameof(MailAuth.Password), SettingKind.Choice, ByAll) { PartOf = MailSettings.SmtpHost, Choices = Enum.GetNames<MailAuth>(), ChoiceTexts = "Enum:MailAuth." },
        new(DeliverySettings.OAuthClientId, string.Empty, SettingKind.Text, ByAll) { PartOf = MailSettings.SmtpHost },
        new(DeliverySettings.OAuthClientSecret, string.Empty, SettingKind.Secret, ByAll) { PartOf = MailSettings.SmtpHost },
        new(DeliverySettings.OAuthRefreshToken, string.Empty, SettingKind.Secret, ByAll) { PartOf = MailSettings.SmtpHost },
        new(DeliverySettings.OAuthTokenUrl, string.Empty, SettingKind.Text, ByAll) { PartOf = MailSettings.SmtpHost },
    ];

    private static IEnumerable<SettingDefinition> Dkim() => About("Messaging.Delivery.Dkim",
    [
        new(DeliverySettings.DkimDomain, string.Empty, SettingKind.Text, ByAll),
        new(DeliverySettings.DkimSelector, string.Empty, SettingKind.Text, ByAll) { PartOf = DeliverySettings.DkimDomain },
        new(DeliverySettings.DkimPrivateKey, string.Empty, SettingKind.Secret, ByAll) { PartOf = DeliverySettings.DkimDomain },
    ]);

    private static IEnumerable<SettingDefinition> Senders() =>
    [
        new(DeliverySettings.ReplyTo, string.Empty, SettingKind.Email, SettingScope.Tenant),
        .. MailKinds.All.SelectMany(kind => new SettingDefinition[]
        {
            new(DeliverySettings.SenderAddress(kind), string.Empty, SettingKind.Email, SettingScope.Tenant) { Texts = "Messaging.Sender.Address", About = $"MailKind:{kind}" },
            new(DeliverySettings.SenderName(kind), string.Empty, SettingKind.Text, SettingScope.Tenant) { Texts = "Messaging.Sender.Name", About = $"MailKind:{kind}" },
            new(DeliverySettings.SenderReplyTo(kind), string.Empty, SettingKind.Email, SettingScope.Tenant) { Texts = "Messaging.Sender.ReplyTo", About = $"MailKind:{kind}" },
        }),
    ];

    private static IEnumerable<SettingDefinition> Rules() =>
    [
        new(DeliverySettings.AttachmentLimit, "10", SettingKind.Number, SettingScope.Tenant) { Range = (0, 50) },
        new(DeliverySettings.QuietFrom, string.Empty, SettingKind.Time, SettingScope.Tenant) { Pair = (DeliverySettings.QuietUntil, MessagingErrorCodes.QuietHoursIncomplete) },
        new(DeliverySettings.QuietUntil, string.Empty, SettingKind.Time, SettingScope.Tenant) { Pair = (DeliverySettings.QuietFrom, MessagingErrorCodes.QuietHoursIncomplete) },
        new(DeliverySettings.MostPerRecipient, "100", SettingKind.Number, SettingScope.Tenant) { Range = (0, 100_000) },
        new(DeliverySettings.MostPerHour, "5000", SettingKind.Number, SettingScope.Tenant) { Range = (0, 1_000_000) },
    ];

    private static IEnumerable<SettingDefinition> Bounces() => About("Messaging.Delivery.Bounces",
    [
        new(DeliverySettings.BounceHost, string.Empty, SettingKind.Text, SettingScope.Tenant),
        new(DeliverySettings.BouncePort, "993", SettingKind.Number, SettingScope.Tenant) { PartOf = DeliverySettings.BounceHost, Range = (1, 65535) },
        new(DeliverySettings.BounceSecurity, nameof(MailSecurity.Tls), SettingKind.Choice, SettingScope.Tenant) { PartOf = DeliverySettings.BounceHost, Choices = Enum.GetNames<MailSecurity>(), ChoiceTexts = "Enum:MailSecurity." },
        new(DeliverySettings.BounceUserName, string.Empty, SettingKind.Text, SettingScope.Tenant) { PartOf = DeliverySettings.BounceHost },
        new(DeliverySettings.BouncePassword, string.Empty, SettingKind.Secret, SettingScope.Tenant) { PartOf = DeliverySettings.BounceHost },
        new(DeliverySettings.BounceFolder, "INBOX", SettingKind.Text, SettingScope.Tenant) { PartOf = DeliverySettings.BounceHost },
        new(DeliverySettings.BounceWebhookSecret, string.Empty, SettingKind.Secret, SettingScope.Tenant),
    ]);

    // "Port" and "password" are found beside those of other servers.
    private static IEnumerable<SettingDefinition> About(string text, SettingDefinition[] settings) => settings.Select(setting => setting with { About = text });
}
