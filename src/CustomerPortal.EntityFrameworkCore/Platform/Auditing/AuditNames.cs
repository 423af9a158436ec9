using CustomerPortal.Platform.Identity;
using Microsoft.EntityFrameworkCore;

namespace CustomerPortal.Platform.Auditing;

/// <summary>Names of accounts and roles, where an entry knows the id alone: written in the background, or as a link.</summary>
internal sealed class AuditNames(PortalDbContext db)
{
    /// <summary>Names of some accounts and roles of the tenant.</summary>
    public async Task<Func<Guid?, string?>> OfAsync(IEnumerable<Guid?> accounts, CancellationToken ct)
    {
        var ids = accounts.OfType<Guid>().Distinct().ToList();
        return ids.Count == 0 ? _ => null : await ReadAsync(ids, ct);
    }

    /// <summary>Names of all accounts and roles of the tenant.</summary>
    public Task<Func<Guid?, string?>> AllAsync(CancellationToken ct) => ReadAsync(null, ct);

    private async Task<Func<Guid?, string?>> ReadAsync(List<Guid>? ids, CancellationToken ct)
    {
        var names = new Dictionary<Guid, string?>();
        foreach (var role in await Some(db.Set<StaffRole>(), ids).Select(r => new { r.Id, r.Name }).ToListAsync(ct))
        {
            names[role.Id] = role.Name;
        }

        foreach (var login in await Some(db.Set<ContactLogin>(), ids).Select(l => new { l.Id, l.Name }).ToListAsync(ct))
        {
            names[login.Id] = login.Name;
        }

        foreach (var user in await Some(db.Set<StaffUser>(), ids).ToListAsync(ct))
        {
            names[user.Id] = user.DisplayName;
        }

        return id => id is { } known ? names.GetValueOrDefault(known) : null;
    }

    private static IQueryable<T> Some<T>(IQueryable<T> rows, List<Guid>? ids)
        where T : class => ids is null ? rows.AsNoTracking() : rows.AsNoTracking().Where(r => ids.Contains(EF.Property<Guid>(r, "Id")));
}
