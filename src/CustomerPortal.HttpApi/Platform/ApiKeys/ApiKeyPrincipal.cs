using System.Security.Claims;
using CustomerPortal.Platform.Identity;
using CustomerPortal.Platform.Sessions;

namespace CustomerPortal.Platform.ApiKeys;

/// <summary>A program as the request's user.</summary>
internal static class ApiKeyPrincipal
{
    /// <summary>Claim of a permission that the key is narrowed to.</summary>
    public const string Scope = "scope";

    public static ClaimsPrincipal Of(ApiKeyHolder holder)
    {
        var claims = new List<Claim>
        {
            new(SessionClaims.AccountId, holder.AccountId.ToString()),
            new(SessionClaims.TenantId, holder.TenantId.ToString()),
            new(SessionClaims.SessionId, holder.KeyId.ToString()),
            new(SessionClaims.Stamp, holder.Stamp),
            new(SessionClaims.Name, holder.Name),
        };
        if (holder.Language is { } language)
        {
            claims.Add(new Claim(SessionClaims.Language, language));
        }

        claims.AddRange(holder.RoleIds.Select(id => new Claim(SessionClaims.RoleId, id.ToString())));
        claims.AddRange(holder.Scopes.Select(name => new Claim(Scope, name)));
        return new ClaimsPrincipal(new ClaimsIdentity(claims, SessionSchemes.ApiKey, SessionClaims.Name, SessionClaims.RoleId));
    }
}
