namespace CustomerPortal.Platform.Identity;

/// <summary>How a sign-in ended. Unknown, disabled and locked accounts all answer <see cref="Refused"/>: nobody learns which exist.</summary>
public enum SignInOutcome
{
    /// <summary>The claims open a session.</summary>
    SignedIn,

    /// <summary>Wrong, unknown, disabled or locked.</summary>
    Refused,

    /// <summary>The first step was right; a code is needed too.</summary>
    NeedsCode,
}
