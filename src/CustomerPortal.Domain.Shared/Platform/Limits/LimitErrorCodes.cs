namespace CustomerPortal.Platform.Limits;

/// <summary>Codes of requests that are larger than any honest one; each is also the key of its text.</summary>
public static class LimitErrorCodes
{
    /// <summary>Too many headers, or too long (431).</summary>
    public const string HeadersTooLarge = "Limits:HeadersTooLarge";

    /// <summary>Path or query is too long (414).</summary>
    public const string AddressTooLong = "Limits:AddressTooLong";
}
