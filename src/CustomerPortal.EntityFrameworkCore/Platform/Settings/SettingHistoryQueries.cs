using CustomerPortal.Platform.Auditing;
using Microsoft.EntityFrameworkCore;

namespace CustomerPortal.Platform.Settings;

/// <inheritdoc />
internal sealed class SettingHistoryQueries(PortalDbContext db, AuditNames names) : ISettingHistoryQueries
{
    /// <inheritdoc />
    public async Task<IReadOnlyDictionary<string, SettingChangeDto>> LatestAsync(CancellationToken ct)
    {
        var told = db.Set<AuditEntry>().AsNoTracking().Where(e => e.Kind == nameof(SettingValue) && e.Label != null);
        var latest = await told.Where(e => !told.Any(later => later.Label == e.Label && later.At > e.At))
            .Select(e => new { Name = e.Label!, e.At, e.ActorName, e.ActorId }).ToListAsync(ct);
        var named = await names.OfAsync(latest.Where(c => c.ActorName is null).Select(c => c.ActorId), ct);
        return latest.GroupBy(c => c.Name).Select(g => g.First())
            .ToDictionary(c => c.Name, c => new SettingChangeDto(c.At, c.ActorName ?? named(c.ActorId)));
    }
}
