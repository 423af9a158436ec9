using System.Security.Claims;
using CustomerPortal.Platform.Identity;
using Microsoft.AspNetCore.Authentication;
using Microsoft.AspNetCore.Http;

namespace CustomerPortal.Platform.Sessions;

/// <inheritdoc />
internal sealed class ContactViews(IHttpContextAccessor accessor) : IContactViews
{
    /// <inheritdoc />
    public Task OpenAsync(Guid contactId)
    {
        var context = accessor.HttpContext ?? throw new InvalidOperationException("Views open only within a request.");
        var claims = context.User.Claims.Where(c => c.Type != SessionClaims.ContactId).Append(new Claim(SessionClaims.ContactId, contactId.ToString()));
        return context.SignInAsync(
            SessionSchemes.View,
            new ClaimsPrincipal(new ClaimsIdentity(claims, SessionSchemes.View, SessionClaims.Name, SessionClaims.RoleId)),
            new AuthenticationProperties { IsPersistent = false });
    }
}
