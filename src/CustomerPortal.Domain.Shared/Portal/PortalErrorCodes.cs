namespace CustomerPortal.Portal;

/// <summary>Broken rules of the client area; each is a text key.</summary>
public static class PortalErrorCodes
{
    /// <summary>The language is not installed.</summary>
    public const string LanguageNotOffered = "Portal:LanguageNotOffered";

    /// <summary>The current terms are to be accepted before anything else.</summary>
    public const string TermsNotAccepted = "Portal:TermsNotAccepted";

    /// <summary>Another version of the terms was published while this one was read.</summary>
    public const string TermsChanged = "Portal:TermsChanged";

    /// <summary>A text of the terms is too long.</summary>
    public const string TermsTooLong = "Portal:TermsTooLong";

    /// <summary>The contact is kept out, so that there is nothing to look at.</summary>
    public const string ViewOfInactive = "Portal:ViewOfInactive";
}
