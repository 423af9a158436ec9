namespace CustomerPortal.Platform.Tenancy;

/// <summary>Tenants with their host names.</summary>
public interface ITenantRepository
{
    /// <summary>By id, unless it is deleted; or null.</summary>
    Task<Tenant?> FindAsync(Guid id, CancellationToken ct);

    /// <summary>By id, deleted and purged ones too; or null.</summary>
    Task<Tenant?> FindKeptAsync(Guid id, CancellationToken ct);

    /// <summary>By normalized name, unless it is deleted; or null.</summary>
    Task<Tenant?> FindByNameAsync(string normalizedName, CancellationToken ct);

    /// <summary>By host label, unless it is deleted; or null.</summary>
    Task<Tenant?> FindByHostLabelAsync(string hostLabel, CancellationToken ct);

    /// <summary>By a host name of its own, unless it is deleted; or null.</summary>
    Task<Tenant?> FindByHostNameAsync(string hostName, CancellationToken ct);

    /// <summary>Whether a tenant that is not purged has this normalized name.</summary>
    Task<bool> IsNameTakenAsync(string normalizedName, Guid? except, CancellationToken ct);

    /// <summary>Whether a tenant that is not purged has this host label.</summary>
    Task<bool> IsHostLabelTakenAsync(string hostLabel, CancellationToken ct);

    /// <summary>Whether a tenant that is not purged has this host name.</summary>
    Task<bool> IsHostNameTakenAsync(string hostName, CancellationToken ct);

    /// <summary>Adds to the running unit of work.</summary>
    void Add(Tenant tenant);
}
