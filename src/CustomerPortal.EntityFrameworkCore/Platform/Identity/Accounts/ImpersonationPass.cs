using System.Security.Cryptography;
using System.Text.Json;
using CustomerPortal.Platform.Settings;

namespace CustomerPortal.Platform.Identity;

/// <summary>What the link of an impersonation carries, encrypted: nobody outside reads or changes it, and its token counts once.</summary>
/// <param name="Token">The single-use token.</param>
/// <param name="TenantId">The tenant.</param>
/// <param name="AdministratorId">As whom.</param>
/// <param name="BehindId">Who.</param>
/// <param name="BehindName">Name of who.</param>
/// <param name="Reason">Why.</param>
internal sealed record ImpersonationPass(string Token, Guid TenantId, Guid AdministratorId, Guid BehindId, string BehindName, string Reason)
{
    public string Seal(ISecretProtector secrets) => secrets.Protect(JsonSerializer.Serialize(this));

    /// <summary>The pass, or null for anything that this installation did not seal.</summary>
    public static ImpersonationPass? Open(string sealedPass, ISecretProtector secrets)
    {
        try
        {
            return JsonSerializer.Deserialize<ImpersonationPass>(secrets.Unprotect(sealedPass));
        }
        catch (Exception e) when (e is CryptographicException or JsonException or FormatException)
        {
            return null;
        }
    }
}
