using System.Collections.Concurrent;
using CustomerPortal.Kernel;

namespace CustomerPortal.Platform.Identity;

/// <summary>
/// Counts wrong tries at one door by what was tried, whether it exists or not: equal for known and unknown accounts. Tries at one name take
/// turns, so that parallel guesses are counted one by one. Memory of this node; the lockout in the account's row holds for all nodes.
/// </summary>
public sealed class Doors(TimeProvider clock)
{
    /// <summary>Wrong tries within <see cref="Window"/> before the door closes.</summary>
    public const int Limit = 10;

    /// <summary>How long tries are remembered, and the door stays closed.</summary>
    public static readonly TimeSpan Window = TimeSpan.FromMinutes(5);

    private const int MaxRemembered = 50_000;

    private readonly ConcurrentDictionary<string, Door> doors = new(StringComparer.Ordinal);

    private DateTimeOffset Now => clock.GetUtcNow();

    /// <summary>Waits for a turn.</summary>
    /// <exception cref="TooManyTriesException">The door is closed.</exception>
    public async Task<Turn> EnterAsync(string key, CancellationToken ct)
    {
        if (doors.Count > MaxRemembered)
        {
            Sweep();
        }

        var door = doors.GetOrAdd(key, _ => new Door());
        await door.Gate.WaitAsync(ct);
        var turn = new Turn(this, key, door);
        if (door.Since is { } since && Now - since >= Window)
        {
            door.Reset();
        }

        if (door.Failures >= Limit)
        {
            var wait = door.Since!.Value + Window - Now;
            turn.Dispose();
            throw new TooManyTriesException(IdentityErrorCodes.TooManyTries, wait);
        }

        return turn;
    }

    /// <summary>Forgets the wrong tries: the owner proved itself another way.</summary>
    public void Open(string key) => doors.TryRemove(key, out _);

    private void Sweep()
    {
        var now = Now;
        foreach (var (key, door) in doors)
        {
            if (door.Since is { } since && now - since >= Window)
            {
                doors.TryRemove(key, out _);
            }
        }
    }

    /// <summary>One try.</summary>
    public sealed class Turn : IDisposable
    {
        private readonly Doors owner;
        private readonly string key;
        private readonly Door door;

        internal Turn(Doors owner, string key, Door door)
        {
            this.owner = owner;
            this.key = key;
            this.door = door;
        }

        /// <summary>The try was wrong (or, where nobody can tell, simply made).</summary>
        public void Count()
        {
            door.Since ??= owner.Now;
            door.Failures++;
        }

        /// <summary>The try was right.</summary>
        public void Clear()
        {
            door.Reset();
            owner.doors.TryRemove(key, out _);
        }

        /// <inheritdoc />
        public void Dispose() => door.Gate.Release();
    }

    internal sealed class Door
    {
        public SemaphoreSlim Gate { get; } = new(1, 1);

        public int Failures { get; set; }

        public DateTimeOffset? Since { get; set; }

        public void Reset()
        {
            Failures = 0;
            Since = null;
        }
    }
}
