using CustomerPortal.Kernel;

namespace CustomerPortal.Platform.Identity;

/// <summary>Says whether a session still counts. Asked on each request; what it remembers is at most five seconds old.</summary>
public interface ISessionValidator
{
    /// <summary>
    /// Whether tenant and account are active, the security stamp is still the account's, and the session is open.
    /// Runs with the ticket's tenant set.
    /// </summary>
    ValueTask<bool> IsAliveAsync(SessionTicket ticket, CancellationToken ct);

    /// <summary>
    /// Whether the account needs two-factor and has not set it up: the session may do that and no more. A passkey is both factors, and
    /// nobody sets up another's account.
    /// </summary>
    ValueTask<bool> MustSetUpAsync(SessionTicket ticket, CancellationToken ct);

    /// <summary>Whether tenant and account are active: what every other key of the account hangs on.</summary>
    ValueTask<bool> IsOpenAsync(UserKind kind, Guid tenantId, Guid accountId, CancellationToken ct);
}
