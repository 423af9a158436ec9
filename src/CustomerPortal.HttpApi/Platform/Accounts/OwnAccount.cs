using CustomerPortal.Kernel;
using CustomerPortal.Platform.Identity;
using CustomerPortal.Platform.Sessions;

namespace CustomerPortal.Platform.Accounts;

/// <summary>What belongs to the kind of account that is signed in: the routes of both areas are the same.</summary>
internal sealed class OwnAccount(
    ICurrentUser user, IStaffSecurity staff, IContactSecurity contacts, IStaffSessions staffSessions, IContactSessions contactSessions)
{
    public IAccountSecurity Security => user.Actor.Kind == UserKind.Staff ? staff : contacts;

    public ICookieSessions Sessions => user.Actor.Kind == UserKind.Staff ? staffSessions : contactSessions;
}
