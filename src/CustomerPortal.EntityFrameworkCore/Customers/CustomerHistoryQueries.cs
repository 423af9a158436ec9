using CustomerPortal.Platform.Lists;
using Microsoft.EntityFrameworkCore;

namespace CustomerPortal.Customers;

/// <inheritdoc />
internal sealed class CustomerHistoryQueries(PortalDbContext db) : ICustomerHistoryQueries
{
    /// <inheritdoc />
    public async Task<(int Total, IReadOnlyList<KeptVersion> Versions)> GetPageAsync(Guid customerId, ListRequest request, CancellationToken ct)
    {
        var all = Of(customerId);
        var total = await all.CountAsync(ct);
        var versions = await Read(all.OrderByDescending(v => v.Version).Skip(request.Skip).Take(request.Take + 1)).ToListAsync(ct);
        return (total, versions);
    }

    /// <inheritdoc />
    public Task<KeptVersion?> FindAsync(Guid customerId, int version, CancellationToken ct) =>
        Read(Of(customerId).Where(v => v.Version == version)).FirstOrDefaultAsync(ct);

    private static IQueryable<KeptVersion> Read(IQueryable<CustomerVersion> versions) =>
        versions.Select(v => new KeptVersion(v.Version, v.SavedAt, v.SavedBy, v.SavedByName, v.Snapshot));

    private IQueryable<CustomerVersion> Of(Guid customerId) => db.Set<CustomerVersion>().AsNoTracking().Where(v => v.CustomerId == customerId);
}
