namespace CustomerPortal.Platform.Identity;

/// <summary>Settings about the sign-in of contacts.</summary>
public static class ContactSecuritySettings
{
    /// <summary>Whether every contact needs two-factor.</summary>
    public const string RequireTwoFactor = "Identity.Contacts.RequireTwoFactor";

    /// <summary>Whether contacts may sign in by a link in a mail.</summary>
    public const string MagicLink = "Identity.Contacts.MagicLink";
}
