using Microsoft.EntityFrameworkCore;

namespace CustomerPortal.Platform.Features;

/// <inheritdoc />
internal sealed class EditionRepository(PortalDbContext db) : IEditionRepository
{
    /// <inheritdoc />
    public Task<Edition?> FindAsync(Guid id, CancellationToken ct) => db.Set<Edition>().SingleOrDefaultAsync(e => e.Id == id, ct);

    /// <inheritdoc />
    public Task<Edition?> FindByNameAsync(string normalizedName, CancellationToken ct) =>
        db.Set<Edition>().SingleOrDefaultAsync(e => e.NormalizedName == normalizedName, ct);

    /// <inheritdoc />
    public void Add(Edition edition) => db.Add(edition);

    /// <inheritdoc />
    public void Remove(Edition edition) => db.Remove(edition);
}
