namespace CustomerPortal.Platform.Identity;

/// <summary>A use of a session that waits to be written.</summary>
internal sealed record SessionUse(SessionTicket Ticket, SessionPlace Place, DateTimeOffset UsedAt, DateTimeOffset ExpiresAt);
