using CustomerPortal.Kernel;

namespace CustomerPortal.Platform.Identity;

/// <summary>Staff of the host works as an administrator of the tenant. Raised in the tenant.</summary>
/// <param name="AccountId">As whom.</param>
/// <param name="AccountName">Name of that account.</param>
/// <param name="Who">Who does.</param>
/// <param name="Reason">Why, in that person's words.</param>
/// <param name="At">Moment at which the session opened.</param>
public sealed record TenantImpersonated(Guid AccountId, string AccountName, string Who, string Reason, DateTimeOffset At) : IDomainEvent;
