using Microsoft.EntityFrameworkCore;

namespace CustomerPortal.Customers;

/// <inheritdoc />
internal sealed class CustomerGroupRepository(PortalDbContext db) : ICustomerGroupRepository
{
    /// <inheritdoc />
    public Task<CustomerGroup?> FindAsync(Guid id, CancellationToken ct) => db.Set<CustomerGroup>().FirstOrDefaultAsync(g => g.Id == id, ct);

    /// <inheritdoc />
    public async Task<IReadOnlyList<CustomerGroup>> ListAsync(CancellationToken ct) => await db.Set<CustomerGroup>().OrderBy(g => g.Id).ToListAsync(ct);

    /// <inheritdoc />
    public async Task<IReadOnlyList<CustomerGroup>> ListAsync(IReadOnlyList<Guid> ids, CancellationToken ct) =>
        await db.Set<CustomerGroup>().Where(g => ids.Contains(g.Id)).OrderBy(g => g.Id).ToListAsync(ct);

    /// <inheritdoc />
    public async Task<IReadOnlyList<(CustomerGroup Group, int Customers)>> ListWithCountsAsync(CancellationToken ct)
    {
        var groups = await db.Set<CustomerGroup>().OrderBy(g => g.Id).ToListAsync(ct);
        var counts = await db.Set<CustomerGroupMembership>().GroupBy(m => m.GroupId)
            .Select(g => new { g.Key, Count = g.Count() }).ToDictionaryAsync(g => g.Key, g => g.Count, ct);
        return [.. groups.Select(g => (g, counts.GetValueOrDefault(g.Id)))];
    }

    /// <inheritdoc />
    public Task<int> CountCustomersAsync(Guid groupId, CancellationToken ct) =>
        db.Set<CustomerGroupMembership>().CountAsync(m => m.GroupId == groupId, ct);

    /// <inheritdoc />
    public void Add(CustomerGroup group) => db.Add(group);

    /// <inheritdoc />
    public void Remove(CustomerGroup group) => db.Remove(group);
}
