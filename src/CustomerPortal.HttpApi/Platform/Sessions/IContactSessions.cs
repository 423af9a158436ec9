namespace CustomerPortal.Platform.Sessions;

/// <summary>The client-area session.</summary>
public interface IContactSessions : ICookieSessions;
