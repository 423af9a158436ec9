using System.Security.Claims;

namespace CustomerPortal.Platform.Identity;

/// <summary>The claims that sessions of both kinds have.</summary>
internal static class AccountClaims
{
    public static IEnumerable<Claim> Of(Guid accountId, Guid tenantId, string stamp, string name, string? language)
    {
        yield return new Claim(SessionClaims.AccountId, accountId.ToString());
        yield return new Claim(SessionClaims.TenantId, tenantId.ToString());
        yield return new Claim(SessionClaims.Stamp, stamp);
        yield return new Claim(SessionClaims.Name, name);
        if (language is not null)
        {
            yield return new Claim(SessionClaims.Language, language);
        }
    }
}
