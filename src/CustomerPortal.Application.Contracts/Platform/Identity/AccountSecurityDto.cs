namespace CustomerPortal.Platform.Identity;

/// <summary>How an account proves itself.</summary>
public sealed record AccountSecurityDto
{
    /// <summary>Whether a code of an authenticator app is asked for.</summary>
    public required bool IsTwoFactorOn { get; init; }

    /// <summary>Whether a role, or the organisation, asks for it.</summary>
    public required bool IsTwoFactorRequired { get; init; }

    /// <summary>Recovery codes that were not used yet.</summary>
    public required int RecoveryCodesLeft { get; init; }
}
