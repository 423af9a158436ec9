using CustomerPortal.Kernel;

namespace CustomerPortal.Platform.Tenancy;

/// <summary>A tenant is ready: every module prepared its part and the first administrator can sign in. Raised at the host.</summary>
/// <param name="NewTenantId">Id of the tenant.</param>
/// <param name="Name">Name as typed.</param>
public sealed record TenantCreated(Guid NewTenantId, string Name) : IDomainEvent;
