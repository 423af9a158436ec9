namespace CustomerPortal.Platform.Identity;

/// <summary>Names of the claims in a session cookie. The accounts return them, the HTTP layer writes and reads them.</summary>
public static class SessionClaims
{
    /// <summary>Account id: staff account or contact login. Required.</summary>
    public const string AccountId = "sub";

    /// <summary>Tenant id; all zeros for the host. Required.</summary>
    public const string TenantId = "tenant";

    /// <summary>Security stamp of the account. Required.</summary>
    public const string Stamp = "stamp";

    /// <summary>Session id; added by the HTTP layer at each sign-in.</summary>
    public const string SessionId = "sid";

    /// <summary>One of <see cref="SignInWay"/>; added by the HTTP layer at each sign-in.</summary>
    public const string Way = "way";

    /// <summary>Name for logs and "changed by".</summary>
    public const string Name = "name";

    /// <summary>Id of a role; one claim each, staff only.</summary>
    public const string RoleId = "role";

    /// <summary>BCP 47 tag that the account chose; absent when it chose none.</summary>
    public const string Language = "lang";

    /// <summary>Contact (and thereby customer) whose client area is open; contacts only, absent when the login has one contact.</summary>
    public const string ContactId = "contact";

    /// <summary>Id of the person who sits behind a session in somebody else's place; absent in a session of one's own.</summary>
    public const string BehindId = "behind";

    /// <summary>Unix second at which a session ends whatever it does; absent in a session that lives while it is used.</summary>
    public const string Until = "until";

    /// <summary>Name of that person.</summary>
    public const string BehindName = "behindname";
}
