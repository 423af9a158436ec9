using Microsoft.EntityFrameworkCore;

namespace CustomerPortal.Platform.Tenancy;

/// <inheritdoc />
internal sealed class TenantRepository(PortalDbContext db) : ITenantRepository
{
    private IQueryable<Tenant> Tenants => db.Set<Tenant>().Where(t => t.DeletedAt == null);

    /// <inheritdoc />
    public Task<Tenant?> FindAsync(Guid id, CancellationToken ct) => Tenants.SingleOrDefaultAsync(t => t.Id == id, ct);

    /// <inheritdoc />
    public Task<Tenant?> FindByNameAsync(string normalizedName, CancellationToken ct) =>
        Tenants.SingleOrDefaultAsync(t => t.NormalizedName == normalizedName, ct);

    /// <inheritdoc />
    public Task<Tenant?> FindByHostLabelAsync(string hostLabel, CancellationToken ct) =>
        Tenants.SingleOrDefaultAsync(t => t.HostLabel == hostLabel, ct);

    /// <inheritdoc />
    public Task<Tenant?> FindByHostNameAsync(string hostName, CancellationToken ct) =>
        Tenants.SingleOrDefaultAsync(t => t.HostName == hostName, ct);

    /// <inheritdoc />
    public void Add(Tenant tenant) => db.Add(tenant);
}
