namespace CustomerPortal.Messaging;

/// <summary>Names of the permissions of Messaging.</summary>
public static class MessagingPermissions
{
    /// <summary>Group of the permissions.</summary>
    public const string Group = "Messaging";

    public static class Mails
    {
        /// <summary>Sees the mail log with contents.</summary>
        public const string Default = "Messaging.Mails";

        public const string Resend = "Messaging.Mails.Resend";
        public const string Test = "Messaging.Mails.Test";
    }

    public static class Templates
    {
        /// <summary>Sees the mail templates.</summary>
        public const string Default = "Messaging.Templates";

        public const string Edit = "Messaging.Templates.Edit";
        public const string Test = "Messaging.Templates.Test";
    }
}
