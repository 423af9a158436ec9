using Microsoft.EntityFrameworkCore;

namespace CustomerPortal.Platform.Permissions;

/// <inheritdoc />
internal sealed class PermissionGrantRepository(PortalDbContext db) : IPermissionGrantRepository
{
    /// <inheritdoc />
    public async Task<IReadOnlyList<PermissionGrant>> ListAsync(CancellationToken ct) =>
        await db.Set<PermissionGrant>().AsNoTracking().ToListAsync(ct);

    /// <inheritdoc />
    public async Task<IReadOnlyList<PermissionGrant>> ListAsync(PermissionHolder holder, Guid holderId, CancellationToken ct) =>
        await db.Set<PermissionGrant>().Where(g => g.Holder == holder && g.HolderId == holderId).ToListAsync(ct);

    /// <inheritdoc />
    public void Add(PermissionGrant grant) => db.Add(grant);

    /// <inheritdoc />
    public void Remove(PermissionGrant grant) => db.Remove(grant);
}
