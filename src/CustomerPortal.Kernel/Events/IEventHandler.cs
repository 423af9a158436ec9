namespace CustomerPortal.Kernel;

/// <summary>
/// One effect of an event. Runs after the commit, at least once, with the tenant, actor and language of the event restored.
/// What it changes in the database is committed together with the mark that the delivery is done; effects outside must be idempotent by event id.
/// </summary>
public interface IEventHandler<in TEvent>
    where TEvent : IDomainEvent
{
    /// <summary>Performs the effect. An exception means: try again later, with back-off.</summary>
    Task HandleAsync(TEvent happened, EventEnvelope envelope, CancellationToken ct);
}
