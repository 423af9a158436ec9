namespace CustomerPortal.Platform.Identity;

/// <summary>Of an account, what decides whether its sessions live.</summary>
/// <param name="Stamp">Security stamp; null when the account is gone or inactive.</param>
/// <param name="Ended">Sessions that were signed out.</param>
internal sealed record SessionState(string? Stamp, IReadOnlySet<Guid> Ended);
