namespace CustomerPortal.Platform.Identity;

/// <summary>A kind of account mail.</summary>
/// <param name="Template">Its template.</param>
/// <param name="Purpose">Purpose of its token.</param>
/// <param name="Lifetime">How long the link lives.</param>
/// <param name="Path">Where the link leads.</param>
internal sealed record AccountMailKind(string Template, string Purpose, TimeSpan Lifetime, Func<Guid, string, string> Path)
{
    private static readonly TimeSpan ResetLifetime = TimeSpan.FromMinutes(60);
    private static readonly TimeSpan MagicLinkLifetime = TimeSpan.FromMinutes(15);
    private static readonly TimeSpan InvitationLifetime = TimeSpan.FromDays(7);

    /// <summary>ABP's address of the page: account and token in the query.</summary>
    public static readonly AccountMailKind StaffPasswordReset = new(
        "Platform.Identity.StaffPasswordReset", TokenPurposes.StaffPasswordReset, ResetLifetime,
        (id, token) => $"/account/reset-password?userId={id}&resetToken={token}");

    public static readonly AccountMailKind StaffInvitation = new(
        "Platform.Identity.StaffInvitation", TokenPurposes.StaffInvitation, InvitationLifetime,
        (_, token) => $"/account/accept-invitation?token={token}");

    /// <summary>In the fragment: it is never sent to a server.</summary>
    public static readonly AccountMailKind ContactPasswordReset = new(
        "Platform.Identity.ContactPasswordReset", TokenPurposes.ContactPasswordReset, ResetLifetime,
        (_, token) => $"/clients/reset-password#token={token}");

    /// <summary>Its page asks for a click: programs that look into mails open links too.</summary>
    public static readonly AccountMailKind ContactMagicLink = new(
        "Platform.Identity.ContactMagicLink", TokenPurposes.ContactMagicLink, MagicLinkLifetime,
        (_, token) => $"/clients/link#token={token}");
}
