namespace CustomerPortal.Platform.ApiKeys;

/// <summary>Lengths and bounds of API keys.</summary>
public static class ApiKeyConsts
{
    /// <summary>How every key begins: it tells people and secret scanners what they found.</summary>
    public const string Mark = "cpk_";

    /// <summary>Letters after the mark by which people recognise a key; they are stored and shown.</summary>
    public const int PrefixLength = 10;

    public const int MaxNameLength = 100;

    public const int MaxAddressLength = 45;

    /// <summary>Live keys of one account.</summary>
    public const int MaxPerAccount = 20;

    /// <summary>Scopes of one key.</summary>
    public const int MaxScopes = 500;
}
