using Microsoft.EntityFrameworkCore;

namespace CustomerPortal.Platform.Settings;

/// <inheritdoc />
internal sealed class SettingValueRepository(PortalDbContext db) : ISettingValueRepository
{
    /// <inheritdoc />
    public async Task<IReadOnlyList<SettingValue>> ListAsync(CancellationToken ct) =>
        await db.Set<SettingValue>().AsNoTracking().ToListAsync(ct);

    /// <inheritdoc />
    public async Task<IReadOnlyList<SettingValue>> ListAsync(IReadOnlyCollection<string> names, CancellationToken ct) =>
        await db.Set<SettingValue>().AsNoTracking().Where(v => v.UserId == Guid.Empty && names.Contains(v.Name)).ToListAsync(ct);

    /// <inheritdoc />
    public Task<SettingValue?> FindAsync(string name, Guid userId, CancellationToken ct) =>
        db.Set<SettingValue>().SingleOrDefaultAsync(v => v.Name == name && v.UserId == userId, ct);

    /// <inheritdoc />
    public void Add(SettingValue value) => db.Add(value);

    /// <inheritdoc />
    public void Remove(SettingValue value) => db.Remove(value);
}
