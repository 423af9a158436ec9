namespace CustomerPortal.Platform.Identity;

/// <summary>What changed about how an account proves itself.</summary>
public enum SecurityChangeKind
{
    /// <summary>A new password.</summary>
    PasswordChanged,

    /// <summary>An authenticator app was set up.</summary>
    TwoFactorOn,

    /// <summary>The person switched two-factor off.</summary>
    TwoFactorOff,

    /// <summary>An administrator took two-factor and passkeys away.</summary>
    TwoFactorReset,

    /// <summary>A passkey was added.</summary>
    PasskeyAdded,
}
