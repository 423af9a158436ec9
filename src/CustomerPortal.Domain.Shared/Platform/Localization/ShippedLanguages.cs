namespace CustomerPortal.Platform.Localization;

/// <summary>The languages whose texts are complete in the product.</summary>
public static class ShippedLanguages
{
    /// <summary>BCP 47 tags, English first.</summary>
    public static readonly IReadOnlyList<string> All = ["en", "nl", "de", "fr", "es", "ar"];
}
