namespace CustomerPortal.Messaging;

/// <summary>Rules of Messaging that can be broken; each is a text key.</summary>
public static class MessagingErrorCodes
{
    /// <summary>Only a mail that was sent or has failed can be sent again.</summary>
    public const string MailNotSettled = "Messaging:MailNotSettled";

    /// <summary>The content held a single-use link, which is no longer kept.</summary>
    public const string MailSecretGone = "Messaging:MailSecretGone";
}
