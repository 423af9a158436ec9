namespace CustomerPortal.Platform.ApiKeys;

/// <summary>Whether a key can be used.</summary>
public enum ApiKeyState
{
    /// <summary>It can, while its account is active.</summary>
    Live,

    /// <summary>Its time is over.</summary>
    Expired,

    /// <summary>It was withdrawn.</summary>
    Revoked,
}
