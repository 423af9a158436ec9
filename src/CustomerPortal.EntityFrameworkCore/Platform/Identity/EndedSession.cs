using CustomerPortal.Kernel;

namespace CustomerPortal.Platform.Identity;

/// <summary>A session that was signed out while its cookie would still be valid.</summary>
public sealed class EndedSession : Entity, ITenantOwned
{
    private EndedSession()
    {
    }

    internal EndedSession(Guid sessionId, Guid accountId, DateTimeOffset now)
    {
        Id = sessionId;
        AccountId = accountId;
        EndedAt = now;
    }

    /// <inheritdoc />
    public Guid TenantId { get; private set; }

    /// <summary>Account of the session.</summary>
    public Guid AccountId { get; private set; }

    /// <summary>Moment of signing out.</summary>
    public DateTimeOffset EndedAt { get; private set; }
}
