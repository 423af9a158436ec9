using CustomerPortal.Kernel;

namespace CustomerPortal.Platform.Jobs;

/// <summary>The daily cleaning is due, for the installation as a whole.</summary>
public sealed record CleanUpDue : IDomainEvent;

/// <summary>The daily cleaning is due for one tenant.</summary>
public sealed record TenantCleanUpDue : IDomainEvent;
