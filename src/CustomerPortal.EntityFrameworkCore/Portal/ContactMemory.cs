using System.Collections.Concurrent;

namespace CustomerPortal.Portal;

/// <summary>
/// What this node remembers of the contacts whose pages are open: for at most five seconds, and never beyond a save of this node that may have
/// changed it.
/// </summary>
internal sealed class ContactMemory(TimeProvider clock)
{
    private const int MaxRemembered = 20_000;
    private static readonly TimeSpan Lifetime = TimeSpan.FromSeconds(4);

    private readonly ConcurrentDictionary<Key, Remembered> contacts = new();
    private readonly ConcurrentDictionary<Guid, long> saves = new();

    /// <summary>The contact, or null when it is unknown or too old.</summary>
    public KnownContact? Find(Key key) =>
        contacts.TryGetValue(key, out var found) && clock.GetUtcNow() - found.ReadAt < Lifetime && found.Saves == SavesOf(key.TenantId) ? found.Contact : null;

    /// <summary>The moment before a reading: what is read from now on may be remembered with it.</summary>
    public Moment Begin(Guid tenantId) => new(clock.GetUtcNow(), SavesOf(tenantId));

    /// <summary>Remembers what was read since a moment; of no use when something was saved in between.</summary>
    public void Remember(Key key, KnownContact contact, Moment since)
    {
        if (contacts.Count >= MaxRemembered)
        {
            contacts.Clear();
        }

        contacts[key] = new Remembered(contact, since.ReadAt, since.Saves);
    }

    /// <summary>Forgets the contacts of a tenant: something that they are made of was saved.</summary>
    public void Forget(Guid tenantId) => saves.AddOrUpdate(tenantId, 1, (_, count) => count + 1);

    private long SavesOf(Guid tenantId) => saves.GetValueOrDefault(tenantId);

    /// <summary>Whose page is open: of this login, and which of its contacts it shows (null: its first).</summary>
    public readonly record struct Key(Guid TenantId, Guid? LoginId, Guid? ContactId);

    /// <summary>When a reading began, and after how many saves.</summary>
    public readonly record struct Moment(DateTimeOffset ReadAt, long Saves);

    private sealed record Remembered(KnownContact Contact, DateTimeOffset ReadAt, long Saves);
}
