using CustomerPortal.Kernel;

namespace CustomerPortal.Platform.Identity;

/// <summary>What a session cookie claims; every request has it checked.</summary>
/// <param name="Kind">Staff or contact.</param>
/// <param name="TenantId">Tenant of the account.</param>
/// <param name="AccountId">Staff account or contact login.</param>
/// <param name="SessionId">Made new at each sign-in.</param>
/// <param name="Stamp">Security stamp of the account when it signed in.</param>
public sealed record SessionTicket(UserKind Kind, Guid TenantId, Guid AccountId, Guid SessionId, string Stamp)
{
    /// <summary>How the session was opened.</summary>
    public SignInWay Way { get; init; }

    /// <summary>Who really sits there; null in a session of one's own.</summary>
    public PersonBehind? Behind { get; init; }
}
