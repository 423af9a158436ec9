namespace CustomerPortal.Platform.Sessions;

/// <summary>The staff session.</summary>
public interface IStaffSessions : ICookieSessions;
