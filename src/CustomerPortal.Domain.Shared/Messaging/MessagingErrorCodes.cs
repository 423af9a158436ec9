namespace CustomerPortal.Messaging;

/// <summary>Rules of Messaging that can be broken; each is a text key.</summary>
public static class MessagingErrorCodes
{
    /// <summary>Only a mail that was sent or has failed can be sent again.</summary>
    public const string MailNotSettled = "Messaging:MailNotSettled";

    /// <summary>The content held a single-use link, which is no longer kept.</summary>
    public const string MailSecretGone = "Messaging:MailSecretGone";

    /// <summary>A template cannot be saved with a mistake in it; line and column say where.</summary>
    public const string TemplateFaulty = "Messaging:TemplateFaulty";

    /// <summary>A template without a mistake grows beyond the longest mail when it is filled.</summary>
    public const string TemplateUnfillable = "Messaging:TemplateUnfillable";

    /// <summary>Mails are written in the languages that the tenant offers.</summary>
    public const string TemplateLanguageNotOffered = "Messaging:TemplateLanguageNotOffered";

    /// <summary>Without a key that signs mails there is nothing to compare with.</summary>
    public const string DkimNotSet = "Messaging:DkimNotSet";

    /// <summary>Of the begin and the end of the quiet hours only one was given.</summary>
    public const string QuietHoursIncomplete = "Messaging:QuietHoursIncomplete";

    /// <summary>A test needs an address to go to.</summary>
    public const string TestAddressMissing = "Messaging:TestAddressMissing";
}
