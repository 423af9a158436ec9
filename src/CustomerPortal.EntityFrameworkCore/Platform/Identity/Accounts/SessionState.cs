namespace CustomerPortal.Platform.Identity;

/// <summary>Of an account, what decides whether its sessions live.</summary>
/// <param name="Stamp">Security stamp; null when the account is gone or inactive.</param>
/// <param name="Open">Open sessions, each with the moment at which it ends unless it is used.</param>
/// <param name="MustSetUp">Whether it needs two-factor and has none.</param>
internal sealed record SessionState(string? Stamp, IReadOnlyDictionary<Guid, DateTimeOffset> Open, bool MustSetUp)
{
    public static readonly SessionState Closed = new(null, new Dictionary<Guid, DateTimeOffset>(), false);
}
