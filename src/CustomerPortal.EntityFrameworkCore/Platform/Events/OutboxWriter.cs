using CustomerPortal.Kernel;

namespace CustomerPortal.Platform.Events;

/// <summary>Turns the events of tracked aggregates, and those added by hand, into deliveries inside the running save.</summary>
internal sealed class OutboxWriter(EventSubscriptions subscriptions, ICurrentUser user, ICurrentLanguage language, TimeProvider clock) : IOutbox
{
    private readonly List<IDomainEvent> added = [];

    /// <inheritdoc />
    public void Add(IDomainEvent happened) => added.Add(happened);

    /// <summary>Adds the deliveries to the context; returns how many.</summary>
    public int Write(PortalDbContext db)
    {
        var now = clock.GetUtcNow();
        var count = added.Sum(happened => Write(db, happened, now));
        added.Clear();
        foreach (var aggregate in db.ChangeTracker.Entries<AggregateRoot>().Select(e => e.Entity).Where(a => a.Events.Count > 0).ToList())
        {
            count += aggregate.Events.Sum(happened => Write(db, happened, now));
            aggregate.ClearEvents();
        }

        return count;
    }

    private int Write(PortalDbContext db, IDomainEvent happened, DateTimeOffset now)
    {
        var eventId = Guid.CreateVersion7();
        var payload = EventJson.Write(happened);
        var count = 0;
        foreach (var subscription in subscriptions.Of(happened.GetType()))
        {
            var message = new OutboxMessage(eventId, subscription.Name, payload, user.Actor, language.Tag, now);
            db.Add(message).Property(m => m.TenantId).CurrentValue = db.TenantId;
            count++;
        }

        return count;
    }
}
