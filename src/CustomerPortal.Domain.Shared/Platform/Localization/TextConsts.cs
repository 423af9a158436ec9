namespace CustomerPortal.Platform.Localization;

/// <summary>Lengths of texts that a tenant writes.</summary>
public static class TextConsts
{
    public const int MaxKeyLength = 128;

    /// <summary>Four times the longest shipped one.</summary>
    public const int MaxTextLength = 1000;

    /// <summary>Characters of an imported file: every text twice over, written as long as it may be in most of them.</summary>
    public const int MaxFileLength = 4_000_000;
}
