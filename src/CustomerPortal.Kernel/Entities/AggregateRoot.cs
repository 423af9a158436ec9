namespace CustomerPortal.Kernel;

/// <summary>An entity that is loaded, checked and saved as a whole and that guards its own rules.</summary>
public abstract class AggregateRoot : Entity
{
    private readonly List<IDomainEvent> events = [];

    /// <summary>1 after the first save, one more with each save that changes anything; the concurrency token.</summary>
    public int Version { get; private set; }

    /// <summary>Moment (UTC) of the first save.</summary>
    public DateTimeOffset CreatedAt { get; private set; }

    /// <summary>Account that saved first; null when the system did.</summary>
    public Guid? CreatedBy { get; private set; }

    /// <summary>Moment (UTC) of the latest save.</summary>
    public DateTimeOffset ChangedAt { get; private set; }

    /// <summary>Account that saved last; null when the system did.</summary>
    public Guid? ChangedBy { get; private set; }

    /// <summary>What happened since the aggregate was loaded; written to the outbox in the transaction of the save.</summary>
    public IReadOnlyList<IDomainEvent> Events => events;

    /// <summary>Called by the save once the events stand in the outbox.</summary>
    public void ClearEvents() => events.Clear();

    /// <summary>Tells what happened. An event equal to one already raised is raised once.</summary>
    protected void Raise(IDomainEvent happened)
    {
        if (!events.Contains(happened))
        {
            events.Add(happened);
        }
    }
}
