using CustomerPortal.Kernel;

namespace CustomerPortal.Platform.Events;

/// <summary>One delivery: one event for one handler, written in the transaction that raised the event.</summary>
[NotAudited("Work to do, which follows from what is told.")]
public sealed class OutboxMessage : Entity, ITenantOwned
{
    private OutboxMessage()
    {
    }

    internal OutboxMessage(Guid eventId, string subscription, string payload, Actor actor, string language, DateTimeOffset now)
    {
        Id = Guid.CreateVersion7();
        EventId = eventId;
        Subscription = subscription;
        Payload = payload;
        ActorKind = actor.Kind;
        ActorId = actor.Id;
        Language = language;
        OccurredAt = now;
        DueAt = now;
    }

    /// <inheritdoc />
    public Guid TenantId { get; private set; }

    /// <summary>The same for all deliveries of one event.</summary>
    public Guid EventId { get; private set; }

    /// <summary>Name of the <see cref="EventSubscription"/>.</summary>
    public string Subscription { get; private set; } = string.Empty;

    /// <summary>The event as JSON.</summary>
    public string Payload { get; private set; } = string.Empty;

    /// <summary>Who caused the event.</summary>
    public UserKind ActorKind { get; private set; }

    /// <summary>Account that caused the event.</summary>
    public Guid? ActorId { get; private set; }

    /// <summary>Language of the request that caused the event.</summary>
    public string Language { get; private set; } = "en";

    /// <summary>Moment of the save.</summary>
    public DateTimeOffset OccurredAt { get; private set; }

    /// <summary>Not delivered before this moment (back-off).</summary>
    public DateTimeOffset DueAt { get; private set; }

    /// <summary>Where the delivery stands.</summary>
    public OutboxState State { get; private set; }

    /// <summary>Deliveries begun.</summary>
    public int Attempts { get; private set; }

    /// <summary>Worker that holds the lease; a fencing token, new for each lease.</summary>
    public Guid? LeaseId { get; private set; }

    /// <summary>End of the lease: after it another worker may take the row.</summary>
    public DateTimeOffset? LeasedUntil { get; private set; }

    /// <summary>Type of the last failure; never its contents.</summary>
    public string? LastError { get; private set; }
}
