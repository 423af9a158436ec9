namespace CustomerPortal.Platform.Identity;

/// <summary>A session that opens.</summary>
/// <param name="Ticket">What its cookie will say.</param>
/// <param name="Place">From where.</param>
/// <param name="Lifetime">How long it lasts without use.</param>
public sealed record NewSession(SessionTicket Ticket, SessionPlace Place, TimeSpan Lifetime)
{
    /// <summary>Session of the same account that the browser had until now: it ends.</summary>
    public Guid? Replaces { get; init; }
}
