namespace CustomerPortal.Platform.Tenancy;

/// <summary>Tenants that are not deleted.</summary>
public interface ITenantRepository
{
    /// <summary>By id, or null.</summary>
    Task<Tenant?> FindAsync(Guid id, CancellationToken ct);

    /// <summary>By normalized name, or null.</summary>
    Task<Tenant?> FindByNameAsync(string normalizedName, CancellationToken ct);

    /// <summary>By host label, or null.</summary>
    Task<Tenant?> FindByHostLabelAsync(string hostLabel, CancellationToken ct);

    /// <summary>By host name of its own, or null.</summary>
    Task<Tenant?> FindByHostNameAsync(string hostName, CancellationToken ct);

    /// <summary>Adds to the running unit of work.</summary>
    void Add(Tenant tenant);
}
