namespace CustomerPortal.Platform.Identity;

/// <summary>How a session was opened.</summary>
public enum SignInWay
{
    /// <summary>By password alone.</summary>
    Password,

    /// <summary>By password and a code of the authenticator app.</summary>
    PasswordAndCode,

    /// <summary>By a passkey that checked the person: both factors at once.</summary>
    Passkey,

    /// <summary>By a link in a mail.</summary>
    MagicLink,

    /// <summary>By a link in a mail and a code of the authenticator app.</summary>
    MagicLinkAndCode,

    /// <summary>By accepting an invitation.</summary>
    Invitation,

    /// <summary>Somebody of the host works as a tenant's administrator.</summary>
    Impersonation,

    /// <summary>A staff member looks at the client area as a contact.</summary>
    ViewAsContact,
}
