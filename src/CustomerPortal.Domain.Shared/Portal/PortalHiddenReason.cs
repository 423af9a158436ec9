namespace CustomerPortal.Portal;

/// <summary>Why a contact does not see something.</summary>
public enum PortalHiddenReason
{
    /// <summary>The contact lacks the portal right.</summary>
    RightOff,

    /// <summary>Nothing is seen by the contact itself yet: it has never signed in.</summary>
    NotSignedInYet,

    /// <summary>Documents are drafts: they are shown once they are issued.</summary>
    Draft,
}
