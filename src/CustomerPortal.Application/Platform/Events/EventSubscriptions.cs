namespace CustomerPortal.Platform.Events;

/// <summary>Every subscription of the product, by event and by name.</summary>
public sealed class EventSubscriptions
{
    private readonly ILookup<Type, EventSubscription> byEvent;
    private readonly Dictionary<string, EventSubscription> byName;

    /// <summary>Indexes what the modules registered.</summary>
    public EventSubscriptions(IEnumerable<EventSubscription> all)
    {
        var list = all.ToList();
        byEvent = list.ToLookup(s => s.EventType);
        byName = list.ToDictionary(s => s.Name, StringComparer.Ordinal);
    }

    /// <summary>Who listens to this event.</summary>
    public IEnumerable<EventSubscription> Of(Type eventType) => byEvent[eventType];

    /// <summary>The subscription of this stored name, or null when its handler no longer exists.</summary>
    public EventSubscription? Find(string name) => byName.GetValueOrDefault(name);
}
