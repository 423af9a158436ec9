using System.Collections.Concurrent;

namespace CustomerPortal.Platform.Identity;

/// <summary>What this node remembers of accounts with sessions, for at most five seconds.</summary>
internal sealed class SessionStates(TimeProvider clock)
{
    private static readonly TimeSpan Lifetime = TimeSpan.FromSeconds(4);
    private const int MaxRemembered = 20_000;

    private readonly ConcurrentDictionary<Guid, (SessionState State, DateTimeOffset ReadAt)> states = new();

    /// <summary>The remembered state, or null when it is unknown or too old.</summary>
    public SessionState? Find(Guid accountId) =>
        states.TryGetValue(accountId, out var found) && clock.GetUtcNow() - found.ReadAt < Lifetime ? found.State : null;

    /// <summary>Remembers a state.</summary>
    /// <param name="accountId">Account.</param>
    /// <param name="state">As read.</param>
    /// <param name="readAt">Moment before the reading began.</param>
    public void Remember(Guid accountId, SessionState state, DateTimeOffset readAt)
    {
        if (states.Count > MaxRemembered)
        {
            states.Clear();
        }

        states[accountId] = (state, readAt);
    }

    /// <summary>Forgets an account: the next request reads its row.</summary>
    public void Forget(Guid accountId) => states.TryRemove(accountId, out _);
}
