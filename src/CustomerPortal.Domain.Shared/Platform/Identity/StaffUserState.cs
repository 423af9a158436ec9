namespace CustomerPortal.Platform.Identity;

/// <summary>What a staff account can do now.</summary>
public enum StaffUserState
{
    /// <summary>May sign in.</summary>
    Active,

    /// <summary>Made without a password: the invitation is open.</summary>
    Invited,

    /// <summary>Closed for some minutes after wrong passwords.</summary>
    Locked,

    /// <summary>May not sign in.</summary>
    Inactive,
}
