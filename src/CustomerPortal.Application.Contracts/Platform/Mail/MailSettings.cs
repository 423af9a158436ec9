namespace CustomerPortal.Platform.Mail;

/// <summary>Names of the settings of outgoing mail; an empty server writes <c>.eml</c> files instead.</summary>
public static class MailSettings
{
    public const string FromAddress = "Mail.FromAddress";
    public const string FromName = "Mail.FromName";
    public const string SmtpHost = "Mail.SmtpHost";
    public const string SmtpPort = "Mail.SmtpPort";
    public const string SmtpUserName = "Mail.SmtpUserName";
    public const string SmtpPassword = "Mail.SmtpPassword";
    public const string SmtpDomain = "Mail.SmtpDomain";

    /// <summary>STARTTLS.</summary>
    public const string SmtpEnableSsl = "Mail.SmtpEnableSsl";

    /// <summary>Whether the server takes mail without a user name.</summary>
    public const string SmtpUseDefaultCredentials = "Mail.SmtpUseDefaultCredentials";
}
