namespace CustomerPortal.Platform.Localization;

/// <summary>Errors about texts that a tenant writes.</summary>
public static class TextErrorCodes
{
    public const string KeyUnknown = "Texts:KeyUnknown";
    public const string KeyTwice = "Texts:KeyTwice";
    public const string TooLong = "Texts:TooLong";
    public const string PlaceholderMissing = "Texts:PlaceholderMissing";
    public const string PlaceholderUnknown = "Texts:PlaceholderUnknown";
    public const string HasControlCharacters = "Texts:HasControlCharacters";
    public const string FileUnreadable = "Texts:FileUnreadable";
    public const string FileNotUtf8 = "Texts:FileNotUtf8";
    public const string FileHasNoColumn = "Texts:FileHasNoColumn";
}
