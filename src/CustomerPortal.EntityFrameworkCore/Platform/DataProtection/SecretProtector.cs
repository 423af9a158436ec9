using CustomerPortal.Platform.Settings;
using Microsoft.AspNetCore.DataProtection;

namespace CustomerPortal.Platform.DataProtection;

/// <inheritdoc />
internal sealed class SecretProtector(IDataProtectionProvider provider) : ISecretProtector
{
    private readonly IDataProtector protector = provider.CreateProtector("CustomerPortal.Settings");

    /// <inheritdoc />
    public string Protect(string secret) => protector.Protect(secret);

    /// <inheritdoc />
    public string Unprotect(string stored) => protector.Unprotect(stored);
}
