namespace CustomerPortal.Platform.Branding;

/// <summary>Errors about the brand.</summary>
public static class BrandingErrorCodes
{
    public const string ColourInvalid = "Branding:ColourInvalid";
    public const string ContrastTooLow = "Branding:ContrastTooLow";
    public const string ImageKindRefused = "Branding:ImageKindRefused";
    public const string ImageIsSvg = "Branding:ImageIsSvg";
    public const string ImageBroken = "Branding:ImageBroken";
    public const string ImageUndrawable = "Branding:ImageUndrawable";
    public const string ImageTypeDiffers = "Branding:ImageTypeDiffers";
    public const string ImageTooHeavy = "Branding:ImageTooHeavy";
    public const string ImageTooLarge = "Branding:ImageTooLarge";
}
