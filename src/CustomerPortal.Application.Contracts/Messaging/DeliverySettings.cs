namespace CustomerPortal.Messaging;

/// <summary>Names of the settings of mail delivery, beside <see cref="Platform.Mail.MailSettings"/>.</summary>
public static class DeliverySettings
{
    /// <summary>Encrypted from the first byte; without it a server with encryption is asked by STARTTLS.</summary>
    public const string SmtpImplicitTls = "Messaging.SmtpImplicitTls";

    public const string SmtpAuth = "Messaging.SmtpAuth";
    public const string OAuthClientId = "Messaging.OAuthClientId";
    public const string OAuthClientSecret = "Messaging.OAuthClientSecret";
    public const string OAuthRefreshToken = "Messaging.OAuthRefreshToken";
    public const string OAuthTokenUrl = "Messaging.OAuthTokenUrl";

    public const string DkimDomain = "Messaging.DkimDomain";
    public const string DkimSelector = "Messaging.DkimSelector";
    public const string DkimPrivateKey = "Messaging.DkimPrivateKey";

    /// <summary>Where answers go when the kind of mail names no address of its own; empty: to the sender.</summary>
    public const string ReplyTo = "Messaging.ReplyTo";

    /// <summary>Megabytes of files that a mail carries; above it has a link.</summary>
    public const string AttachmentLimit = "Messaging.AttachmentLimit";

    /// <summary>Begin of the quiet hours, "HH:mm" in the organisation's time zone; empty: none.</summary>
    public const string QuietFrom = "Messaging.QuietFrom";

    public const string QuietUntil = "Messaging.QuietUntil";

    /// <summary>Most document mails to one address in 24 hours; 0: no limit.</summary>
    public const string MostPerRecipient = "Messaging.MostPerRecipient";

    /// <summary>Most document mails of the organisation in an hour; 0: no limit.</summary>
    public const string MostPerHour = "Messaging.MostPerHour";

    /// <summary>IMAP server of the mailbox to which failed mails come back; empty: none.</summary>
    public const string BounceHost = "Messaging.BounceHost";

    public const string BouncePort = "Messaging.BouncePort";
    public const string BounceSecurity = "Messaging.BounceSecurity";
    public const string BounceUserName = "Messaging.BounceUserName";
    public const string BouncePassword = "Messaging.BouncePassword";
    public const string BounceFolder = "Messaging.BounceFolder";

    /// <summary>What was wrong at the latest look into the mailbox; empty: nothing.</summary>
    public const string BounceProblem = "Messaging.BounceProblem";

    /// <summary>With which a provider signs its reports of bounces.</summary>
    public const string BounceWebhookSecret = "Messaging.BounceWebhookSecret";

    /// <summary>Address in whose name mails of a kind go out; empty: the general one.</summary>
    public static string SenderAddress(string kind) => $"Messaging.Sender.{kind}.Address";

    /// <summary>Name in which mails of a kind go out; empty: the general one.</summary>
    public static string SenderName(string kind) => $"Messaging.Sender.{kind}.Name";

    /// <summary>Where answers to mails of a kind go; empty: the general address.</summary>
    public static string SenderReplyTo(string kind) => $"Messaging.Sender.{kind}.ReplyTo";
}
