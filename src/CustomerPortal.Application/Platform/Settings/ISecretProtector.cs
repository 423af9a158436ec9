namespace CustomerPortal.Platform.Settings;

/// <summary>Encrypts secrets before they are stored.</summary>
public interface ISecretProtector
{
    /// <summary>Encrypts.</summary>
    string Protect(string secret);

    /// <summary>Decrypts.</summary>
    string Unprotect(string stored);
}
