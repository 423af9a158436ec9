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
        var named = names.Rows();
        var latest = await told.Where(e => !told.Any(later => later.Label == e.Label && later.At > e.At))
            .Select(e => new { Name = e.Label!, e.At, By = e.ActorName ?? named.Where(n => n.Id == e.ActorId).Select(n => n.Name).FirstOrDefault() }).ToListAsync(ct);
        return latest.GroupBy(c => c.Name).Select(g => g.First()).ToDictionary(c => c.Name, c => new SettingChangeDto(c.At, c.By));
    }
}
