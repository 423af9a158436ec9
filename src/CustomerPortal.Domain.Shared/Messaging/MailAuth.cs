namespace CustomerPortal.Messaging;

/// <summary>How one signs in at a mail server.</summary>
public enum MailAuth
{
    /// <summary>User name and password, or nothing when there is no user name.</summary>
    Password,

    /// <summary>A token of the provider (XOAUTH2), fetched with a refresh token.</summary>
    OAuth2,
}
