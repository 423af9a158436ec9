namespace CustomerPortal.Platform.Identity;

/// <summary>Who an invitation is for.</summary>
/// <param name="Name">Name of the person.</param>
/// <param name="Email">Address to sign in with.</param>
/// <param name="Organisation">Organisation that invites.</param>
/// <param name="HasLogin">Whether the person has a login already (at another customer): its password will change.</param>
public sealed record ContactInvitation(string Name, string Email, string Organisation, bool HasLogin);
