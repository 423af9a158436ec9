using CustomerPortal.Platform.Lists;
using Microsoft.EntityFrameworkCore;

namespace CustomerPortal.Platform.Tenancy;

/// <inheritdoc />
internal sealed class TenantQueries(PortalDbContext db) : ITenantQueries
{
    private static readonly SortFields<Tenant> Fields = new SortFields<Tenant>("name", t => t.NormalizedName, t => t.Id)
        .Add("hostLabel", t => t.HostLabel)
        .Add("createdAt", t => t.CreatedAt)
        .Add("isActive", t => t.IsActive);

    /// <inheritdoc />
    public async Task<PagedResult<TenantDto>> ListAsync(ListRequest request, CancellationToken ct)
    {
        var tenants = db.Set<Tenant>().AsNoTracking().Where(t => t.DeletedAt == null);
        if (!string.IsNullOrWhiteSpace(request.Filter))
        {
            var name = Tenant.Normalize(request.Filter);
            var label = request.Filter.Trim().ToLowerInvariant();
            tenants = tenants.Where(t => t.NormalizedName.Contains(name) || t.HostLabel.Contains(label));
        }

        return (await tenants.PageAsync(request, Fields, ct)).Map(t => t.ToDto());
    }

    /// <inheritdoc />
    public Task<List<Guid>> ListAllIdsAsync(CancellationToken ct) => db.Set<Tenant>().Select(t => t.Id).ToListAsync(ct);
}
