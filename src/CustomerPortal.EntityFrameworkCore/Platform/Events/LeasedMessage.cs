using CustomerPortal.Kernel;

namespace CustomerPortal.Platform.Events;

/// <summary>A delivery that this worker holds until its lease ends.</summary>
public sealed record LeasedMessage
{
    /// <summary>Outbox row.</summary>
    public required Guid Id { get; init; }

    /// <summary>Tenant that the event belongs to.</summary>
    public required Guid TenantId { get; init; }

    /// <summary>The same for all deliveries of one event.</summary>
    public required Guid EventId { get; init; }

    /// <summary>Name of the <see cref="EventSubscription"/>.</summary>
    public required string Subscription { get; init; }

    /// <summary>The event as JSON.</summary>
    public required string Payload { get; init; }

    /// <summary>Kind of the account that caused the event.</summary>
    public required UserKind ActorKind { get; init; }

    /// <summary>Account that caused the event.</summary>
    public required Guid? ActorId { get; init; }

    /// <summary>Language of the request that caused the event.</summary>
    public required string Language { get; init; }

    /// <summary>Moment of the save that raised the event.</summary>
    public required DateTimeOffset OccurredAt { get; init; }

    /// <summary>1 for the first delivery.</summary>
    public required int Attempt { get; init; }

    /// <summary>Fencing token: new for each lease, checked by each write of the worker.</summary>
    public required Guid LeaseId { get; init; }
}
