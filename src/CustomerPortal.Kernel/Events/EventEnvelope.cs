namespace CustomerPortal.Kernel;

/// <summary>What a handler knows about the delivery of an event.</summary>
/// <param name="EventId">The same for every handler and every delivery of one event: the key of idempotency.</param>
/// <param name="OccurredAt">Moment (UTC) of the save that raised the event.</param>
/// <param name="Attempt">1 for the first delivery.</param>
public sealed record EventEnvelope(Guid EventId, DateTimeOffset OccurredAt, int Attempt);
