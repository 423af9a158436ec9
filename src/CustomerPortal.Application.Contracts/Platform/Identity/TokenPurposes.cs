namespace CustomerPortal.Platform.Identity;

/// <summary>What one-time tokens are for.</summary>
public static class TokenPurposes
{
    /// <summary>A contact sets its first password; the subject is the contact.</summary>
    public const string ContactInvitation = "ContactInvitation";

    /// <summary>A contact sets a new password; the subject is the contact login.</summary>
    public const string ContactPasswordReset = "ContactPasswordReset";

    /// <summary>A contact signs in; the subject is the contact login.</summary>
    public const string ContactMagicLink = "ContactMagicLink";

    /// <summary>Staff of the host works as this account; the subject is the account.</summary>
    public const string Impersonation = "Impersonation";

    /// <summary>A staff member sets the first password; the subject is the account.</summary>
    public const string StaffInvitation = "StaffInvitation";

    /// <summary>A staff member sets a new password; the subject is the account.</summary>
    public const string StaffPasswordReset = "StaffPasswordReset";
}
