using CustomerPortal.Platform.Identity;
using CustomerPortal.Platform.Sessions;
using Microsoft.AspNetCore.Http;

namespace CustomerPortal.Platform.Accounts;

/// <summary>What belongs to the kind of account whose area the path names: the routes of both areas are the same.</summary>
internal sealed class OwnAccount(
    IHttpContextAccessor accessor,
    IStaffSecurity staff,
    IContactSecurity contacts,
    IStaffPasskeys staffPasskeys,
    IContactPasskeys contactPasskeys,
    IStaffSessions staffSessions,
    IContactSessions contactSessions)
{
    public IAccountSecurity Security => IsPortal ? contacts : staff;

    public IPasskeys Passkeys => IsPortal ? contactPasskeys : staffPasskeys;

    public ICookieSessions Sessions => IsPortal ? contactSessions : staffSessions;

    /// <summary>Name of a short-lived cookie of this area.</summary>
    public string Cookie(string name) => $"{(IsPortal ? "Contact" : "Staff")}.{name}";

    private bool IsPortal => accessor.HttpContext!.Request.Path.StartsWithSegments(SessionSchemes.PortalPath);
}
