namespace CustomerPortal.Customers;

/// <summary>How far a contact has come into the client area.</summary>
public enum InvitationState
{
    /// <summary>No welcome mail was sent.</summary>
    NotInvited,

    /// <summary>The welcome mail was queued; no password set yet.</summary>
    Invited,

    /// <summary>The contact has a login.</summary>
    Accepted,
}
