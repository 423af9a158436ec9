namespace CustomerPortal.Platform.Sessions;

/// <summary>Authentication schemes: two kinds of account and the view of one as the other, each with a cookie on one origin, chosen by path; programs send an API key instead.</summary>
public static class SessionSchemes
{
    /// <summary>Cookie of the staff; read everywhere but under <see cref="PortalPath"/>.</summary>
    public const string Staff = "Staff";

    /// <summary>Cookie of the contacts; the only one read under <see cref="PortalPath"/>.</summary>
    public const string Contact = "Contact";

    /// <summary>A program that sends an API key of a staff account; never read under <see cref="PortalPath"/>.</summary>
    public const string ApiKey = "ApiKey";

    /// <summary>
    /// Cookie of a member of the staff who looks at the client area as a contact; read under <see cref="PortalPath"/> when the page says that
    /// it is such a view, so that the contact's own session in the same browser goes on. It only reads.
    /// </summary>
    public const string View = "View";

    /// <summary>Header by which a page says that it is a view.</summary>
    public const string ViewHeader = "X-View-As";

    /// <summary>Chooses between them.</summary>
    internal const string ByPath = "ByPath";

    /// <summary>Routes of the client area.</summary>
    public const string PortalPath = "/api/portal";
}
