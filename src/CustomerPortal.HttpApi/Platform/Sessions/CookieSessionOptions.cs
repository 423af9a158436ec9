namespace CustomerPortal.Platform.Sessions;

/// <summary>Section "Sessions".</summary>
public sealed class CookieSessionOptions
{
    /// <summary>How long a session lasts without use; each use extends it.</summary>
    public TimeSpan Lifetime { get; init; } = TimeSpan.FromHours(12);
}
