using CustomerPortal.Kernel;

namespace CustomerPortal.Platform.Jobs;

/// <summary>Something that is due again and again. Firing it only writes an event of the host; the outbox workers do the work.</summary>
/// <param name="Name">Stable name: stored with the plan of the next firing.</param>
/// <param name="Cron">Quartz's seconds, minutes, hours, day of month, month, day of week; in UTC.</param>
/// <param name="Due">The event that says so.</param>
public sealed record Schedule(string Name, string Cron, Func<IDomainEvent> Due);
