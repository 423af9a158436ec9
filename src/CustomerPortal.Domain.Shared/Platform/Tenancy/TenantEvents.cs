using CustomerPortal.Kernel;

namespace CustomerPortal.Platform.Tenancy;

/// <summary>The host closed a tenant for a while. Raised at the host, like the other events of its life.</summary>
public sealed record TenantDeactivated(Guid TenantOfEventId, string Reason) : IDomainEvent;

/// <summary>The host let its people in again.</summary>
public sealed record TenantReactivated(Guid TenantOfEventId) : IDomainEvent;

/// <summary>The host deleted a tenant; its rows are kept until a moment.</summary>
public sealed record TenantDeleted(Guid TenantOfEventId, DateTimeOffset PurgeAt) : IDomainEvent;

/// <summary>The host brought a deleted tenant back.</summary>
public sealed record TenantRestored(Guid TenantOfEventId) : IDomainEvent;

/// <summary>The rows and files of a deleted tenant are due to go.</summary>
public sealed record TenantPurgeDue(Guid TenantOfEventId) : IDomainEvent;

/// <summary>The rows and files of a deleted tenant are gone.</summary>
public sealed record TenantPurged(Guid TenantOfEventId) : IDomainEvent;
