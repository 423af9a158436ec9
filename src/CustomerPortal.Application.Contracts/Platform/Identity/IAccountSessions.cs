namespace CustomerPortal.Platform.Identity;

/// <summary>Keeps the row of each session. A session without an open row is none.</summary>
public interface IAccountSessions
{
    /// <summary>Opens a session in its own tenant, whatever the running one is.</summary>
    Task OpenAsync(NewSession session, CancellationToken ct);

    /// <summary>Notes that a session is used: written once a minute at most, later, and never waited for.</summary>
    void Note(SessionTicket ticket, SessionPlace place, TimeSpan lifetime);
}
