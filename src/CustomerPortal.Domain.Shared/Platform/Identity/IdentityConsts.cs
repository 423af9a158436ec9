namespace CustomerPortal.Platform.Identity;

/// <summary>Lengths of accounts and roles.</summary>
public static class IdentityConsts
{
    public const int MaxUserNameLength = 256;
    public const int MaxEmailLength = 254;
    public const int MaxNameLength = 64;
    public const int MaxPhoneLength = 32;
    public const int MaxRoleNameLength = 64;

    /// <summary>Longer ones would only cost hashing time.</summary>
    public const int MaxPasswordLength = 128;

    /// <summary>Fewest rounds of PBKDF2 with HMAC-SHA-512 that a host starts with.</summary>
    public const int LeastPasswordIterations = 100_000;

    /// <summary>Shortest password of a contact.</summary>
    public const int MinContactPasswordLength = 10;

    public const int MaxTokenLength = 200;

    /// <summary>Browser and system of a session, as they call themselves.</summary>
    public const int MaxDeviceLength = 80;

    /// <summary>Network of a session: a shortened IPv6 address with its length.</summary>
    public const int MaxNetworkLength = 50;

    /// <summary>A recovery code with its dashes, and room for blanks.</summary>
    public const int MaxCodeLength = 40;

    /// <summary>Name that a person gives to a passkey.</summary>
    public const int MaxPasskeyNameLength = 60;

    /// <summary>Passkeys of one account.</summary>
    public const int MaxPasskeys = 20;

    /// <summary>What a browser says about a passkey, as JSON.</summary>
    public const int MaxCredentialLength = 20_000;
}
