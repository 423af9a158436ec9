namespace CustomerPortal.Platform.Sessions;

/// <summary>Authentication schemes: two kinds of account, two cookies on one origin, chosen by path; programs send an API key instead.</summary>
public static class SessionSchemes
{
    /// <summary>Cookie of the staff; read everywhere but under <see cref="PortalPath"/>.</summary>
    public const string Staff = "Staff";

    /// <summary>Cookie of the contacts; the only one read under <see cref="PortalPath"/>.</summary>
    public const string Contact = "Contact";

    /// <summary>A program that sends an API key of a staff account; never read under <see cref="PortalPath"/>.</summary>
    public const string ApiKey = "ApiKey";

    /// <summary>Chooses between them.</summary>
    internal const string ByPath = "ByPath";

    /// <summary>Routes of the client area.</summary>
    public const string PortalPath = "/api/portal";
}
