using Microsoft.EntityFrameworkCore;

namespace CustomerPortal.Platform.Features;

/// <inheritdoc />
internal sealed class FeatureValueRepository(PortalDbContext db) : IFeatureValueRepository
{
    /// <inheritdoc />
    public async Task<IReadOnlyList<FeatureValue>> ListAsync(FeatureHolder holder, CancellationToken ct) =>
        await db.Set<FeatureValue>().Where(v => v.Provider == holder.Provider && v.HolderId == holder.Id).ToListAsync(ct);

    /// <inheritdoc />
    public void Add(FeatureValue value) => db.Add(value);

    /// <inheritdoc />
    public void Remove(FeatureValue value) => db.Remove(value);
}
