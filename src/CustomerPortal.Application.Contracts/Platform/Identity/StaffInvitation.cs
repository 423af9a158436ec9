namespace CustomerPortal.Platform.Identity;

/// <summary>Who an invitation is for.</summary>
/// <param name="UserName">Name to sign in with.</param>
/// <param name="Name">Name of the person.</param>
/// <param name="Organisation">Tenant that invites.</param>
public sealed record StaffInvitation(string UserName, string Name, string Organisation);
