using CustomerPortal.Kernel;

namespace CustomerPortal.Platform.Auditing;

/// <summary>Who did it, when and from where.</summary>
/// <param name="Actor">As the session says.</param>
/// <param name="At">Moment.</param>
/// <param name="Address">Network address; null for work in the background.</param>
/// <param name="TraceId">Id of the request.</param>
public sealed record AuditWitness(Actor Actor, DateTimeOffset At, string? Address, string? TraceId);
