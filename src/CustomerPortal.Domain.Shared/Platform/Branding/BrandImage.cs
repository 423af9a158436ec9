namespace CustomerPortal.Platform.Branding;

/// <summary>Pictures of a brand.</summary>
public enum BrandImage
{
    /// <summary>Head of pages, mails and documents: PNG or JPEG.</summary>
    Logo,

    /// <summary>Mark in the tab of a browser: PNG or ICO.</summary>
    Favicon,
}
