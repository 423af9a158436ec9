namespace CustomerPortal.Platform;

/// <summary>Errors that any part of the product can answer with; each is a text key.</summary>
public static class PlatformErrorCodes
{
    /// <summary>An error of ours (500).</summary>
    public const string Unexpected = "Platform:Unexpected";

    /// <summary>Missing, another's, another tenant's (404).</summary>
    public const string NotFound = "Platform:NotFound";

    /// <summary>A permission is missing (403).</summary>
    public const string Forbidden = "Platform:Forbidden";

    /// <summary>Another save came first (409).</summary>
    public const string Changed = "Platform:Changed";

    /// <summary>Fields of the input are wrong (400).</summary>
    public const string InputInvalid = "Platform:InputInvalid";

    /// <summary>Typed text that is no number.</summary>
    public const string NumberInvalid = "Platform:NumberInvalid";

    /// <summary>Typed text that can be read as two numbers.</summary>
    public const string NumberAmbiguous = "Platform:NumberAmbiguous";

    /// <summary>A list cannot be sorted that way (400).</summary>
    public const string SortingUnknown = "Platform:SortingUnknown";
}
