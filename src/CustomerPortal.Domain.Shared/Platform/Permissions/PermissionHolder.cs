namespace CustomerPortal.Platform.Permissions;

/// <summary>Who holds a grant.</summary>
public enum PermissionHolder
{
    /// <summary>A role ("R" in ABP's contract).</summary>
    Role,

    /// <summary>A staff account ("U" in ABP's contract).</summary>
    User,
}
