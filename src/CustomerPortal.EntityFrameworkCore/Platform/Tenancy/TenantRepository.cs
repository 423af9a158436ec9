using Microsoft.EntityFrameworkCore;

namespace CustomerPortal.Platform.Tenancy;

/// <inheritdoc />
internal sealed class TenantRepository(PortalDbContext db) : ITenantRepository
{
    private IQueryable<Tenant> Kept => db.Set<Tenant>().Where(t => t.PurgedAt == null);

    private IQueryable<Tenant> Tenants => db.Set<Tenant>().Include(t => t.HostNames).Where(t => t.DeletedAt == null);

    /// <inheritdoc />
    public Task<Tenant?> FindAsync(Guid id, CancellationToken ct) => Tenants.SingleOrDefaultAsync(t => t.Id == id, ct);

    /// <inheritdoc />
    public Task<Tenant?> FindKeptAsync(Guid id, CancellationToken ct) =>
        db.Set<Tenant>().Include(t => t.HostNames).SingleOrDefaultAsync(t => t.Id == id, ct);

    /// <inheritdoc />
    public Task<Tenant?> FindByNameAsync(string normalizedName, CancellationToken ct) =>
        Tenants.SingleOrDefaultAsync(t => t.NormalizedName == normalizedName, ct);

    /// <inheritdoc />
    public Task<Tenant?> FindByHostLabelAsync(string hostLabel, CancellationToken ct) =>
        Tenants.SingleOrDefaultAsync(t => t.HostLabel == hostLabel, ct);

    /// <inheritdoc />
    public Task<Tenant?> FindByHostNameAsync(string hostName, CancellationToken ct) =>
        Tenants.SingleOrDefaultAsync(t => t.HostNames.Any(h => h.Name == hostName), ct);

    /// <inheritdoc />
    public Task<bool> IsNameTakenAsync(string normalizedName, Guid? except, CancellationToken ct) =>
        Kept.AnyAsync(t => t.NormalizedName == normalizedName && t.Id != except, ct);

    /// <inheritdoc />
    public Task<bool> IsHostLabelTakenAsync(string hostLabel, CancellationToken ct) => Kept.AnyAsync(t => t.HostLabel == hostLabel, ct);

    /// <inheritdoc />
    public Task<bool> IsHostNameTakenAsync(string hostName, CancellationToken ct) => db.Set<TenantHostName>().AnyAsync(h => h.Name == hostName, ct);

    /// <inheritdoc />
    public void Add(Tenant tenant) => db.Add(tenant);
}
