namespace CustomerPortal.Platform.Tenancy;

/// <summary>Finds tenants, active or not, while no tenant is set yet. Asked on each request: answers come from a cache of at most five seconds.</summary>
public interface ITenantDirectory
{
    /// <summary>By name, without regard to case; null when there is none.</summary>
    ValueTask<TenantInfo?> FindByNameAsync(string name, CancellationToken ct);

    /// <summary>By a host name that a tenant stored as its own ("portal.acme.com", no port); null when there is none.</summary>
    ValueTask<TenantInfo?> FindByHostAsync(string host, CancellationToken ct);

    /// <summary>By id; null when there is none.</summary>
    ValueTask<TenantInfo?> FindByIdAsync(Guid id, CancellationToken ct);
}
