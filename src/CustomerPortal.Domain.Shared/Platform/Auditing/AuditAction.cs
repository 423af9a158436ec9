namespace CustomerPortal.Platform.Auditing;

/// <summary>What an entry of the audit log tells.</summary>
public enum AuditAction
{
    /// <summary>Something was made.</summary>
    Created,

    /// <summary>Something was changed.</summary>
    Changed,

    /// <summary>Something was deleted.</summary>
    Deleted,

    /// <summary>A signed-in person asked for what its rights do not allow.</summary>
    Refused,

    /// <summary>An account signed in.</summary>
    SignedIn,

    /// <summary>A session was ended, by its account or from afar.</summary>
    SignedOut,

    /// <summary>A sign-in to a known account failed.</summary>
    SignInFailed,

    /// <summary>Staff looked at the client area as a contact sees it.</summary>
    ViewedAs,

    /// <summary>The host's staff signed in as an administrator of the organisation.</summary>
    Impersonated,

    /// <summary>Data was taken out as a file.</summary>
    Exported,

    /// <summary>A file was taken over; the rows that it changed are told beside it.</summary>
    Imported,
}
