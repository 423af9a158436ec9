using Microsoft.EntityFrameworkCore;

namespace CustomerPortal.Customers;

/// <inheritdoc />
internal sealed class GroupPortalRightsRepository(PortalDbContext db) : IGroupPortalRightsRepository
{
    /// <inheritdoc />
    public async Task<IReadOnlyList<GroupPortalRights>> ListAsync(CancellationToken ct) =>
        await db.Set<GroupPortalRights>().AsNoTracking().OrderBy(r => r.GroupId).ToListAsync(ct);

    /// <inheritdoc />
    public async Task<IReadOnlyList<GroupPortalRights>> ListAsync(IReadOnlyList<Guid> groupIds, CancellationToken ct) =>
        await db.Set<GroupPortalRights>().Where(r => groupIds.Contains(r.GroupId)).OrderBy(r => r.GroupId).ToListAsync(ct);

    /// <inheritdoc />
    public void Add(GroupPortalRights rights) => db.Add(rights);

    /// <inheritdoc />
    public void Remove(GroupPortalRights rights) => db.Remove(rights);
}
