namespace CustomerPortal.Platform.Identity;

/// <summary>Names of Identity's options: each kind of account has its own.</summary>
internal static class AccountKinds
{
    public const string Staff = "Staff";
    public const string Contact = "Contact";
}
