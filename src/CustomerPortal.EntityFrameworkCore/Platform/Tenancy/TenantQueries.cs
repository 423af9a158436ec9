using CustomerPortal.Platform.Features;
using CustomerPortal.Platform.Lists;
using Microsoft.EntityFrameworkCore;

namespace CustomerPortal.Platform.Tenancy;

/// <inheritdoc />
internal sealed class TenantQueries(PortalDbContext db) : ITenantQueries
{
    private static readonly SortFields<Tenant> Fields = new SortFields<Tenant>("name", t => t.NormalizedName, t => t.Id)
        .Add("hostLabel", t => t.HostLabel)
        .Add("createdAt", t => t.CreatedAt)
        .Add("deletedAt", t => t.DeletedAt)
        .Add("isActive", t => t.IsActive);

    /// <inheritdoc />
    public async Task<PagedResult<TenantDto>> ListAsync(TenantListRequest request, CancellationToken ct)
    {
        var tenants = Standing(db.Set<Tenant>().AsNoTracking().Include(t => t.HostNames), request.State);
        if (request.EditionId is { } edition)
        {
            tenants = tenants.Where(t => t.EditionId == edition);
        }

        if (!string.IsNullOrWhiteSpace(request.Filter))
        {
            var name = Tenant.Normalize(request.Filter);
            var address = request.Filter.Trim().ToLowerInvariant();
            tenants = tenants.Where(t =>
                t.NormalizedName.Contains(name) || t.HostLabel.Contains(address) || t.HostNames.Any(h => h.Name.Contains(address)));
        }

        var page = await tenants.PageAsync(request, Fields, ct);
        var editions = await db.Set<Edition>().AsNoTracking().ToDictionaryAsync(e => e.Id, e => e.Name, ct);
        return page.Map(t => t.ToDto(t.EditionId is { } id ? editions.GetValueOrDefault(id) : null));
    }

    /// <inheritdoc />
    public Task<List<Guid>> ListAllIdsAsync(CancellationToken ct) =>
        db.Set<Tenant>().Where(t => t.PurgedAt == null).Select(t => t.Id).ToListAsync(ct);

    /// <inheritdoc />
    public Task<List<Guid>> ListPurgeableAsync(DateTimeOffset now, CancellationToken ct) =>
        db.Set<Tenant>().Where(t => t.DeletedAt != null && t.PurgedAt == null && t.PurgeAt <= now).Select(t => t.Id).ToListAsync(ct);

    private static IQueryable<Tenant> Standing(IQueryable<Tenant> tenants, TenantState? state) => state switch
    {
        null => tenants.Where(t => t.DeletedAt == null),
        TenantState.Unfinished => tenants.Where(t => t.DeletedAt == null && t.PreparedAt == null),
        TenantState.Active => tenants.Where(t => t.DeletedAt == null && t.PreparedAt != null && t.IsActive),
        TenantState.Inactive => tenants.Where(t => t.DeletedAt == null && t.PreparedAt != null && !t.IsActive),
        TenantState.Deleted => tenants.Where(t => t.DeletedAt != null && t.PurgedAt == null),
        _ => tenants.Where(t => t.PurgedAt != null),
    };
}
