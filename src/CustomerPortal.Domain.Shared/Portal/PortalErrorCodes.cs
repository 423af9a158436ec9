namespace CustomerPortal.Portal;

/// <summary>Broken rules of the client area; each is a text key.</summary>
public static class PortalErrorCodes
{
    /// <summary>The language is not installed.</summary>
    public const string LanguageNotOffered = "Portal:LanguageNotOffered";

    /// <summary>The contact is kept out, so that there is nothing to look at.</summary>
    public const string ViewOfInactive = "Portal:ViewOfInactive";
}
