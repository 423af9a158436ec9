using CustomerPortal.Platform.Identity;
using Microsoft.EntityFrameworkCore;

namespace CustomerPortal.Platform.Auditing;

/// <summary>Names of accounts and roles, where an entry knows the id alone: written in the background, or as a link.</summary>
internal sealed class AuditNames(PortalDbContext db)
{
    /// <summary>Accounts and roles of the tenant by name, as <see cref="StaffUser.DisplayName"/> says it.</summary>
    public IQueryable<Named> Rows() => db.Set<StaffRole>().AsNoTracking().Select(r => new Named { Id = r.Id, Name = r.Name! })
        .Concat(db.Set<ContactLogin>().AsNoTracking().Select(l => new Named { Id = l.Id, Name = l.Name }))
        .Concat(db.Set<StaffUser>().AsNoTracking().Select(u => new Named
        {
            Id = u.Id,
            Name = (u.Name ?? string.Empty) + (u.Surname ?? string.Empty) == string.Empty ? u.UserName! : ((u.Name ?? string.Empty) + " " + (u.Surname ?? string.Empty)).Trim(),
        }));

    /// <summary>Names of some of them.</summary>
    public Task<Dictionary<Guid, string>> OfAsync(IReadOnlyList<Guid> ids, CancellationToken ct) =>
        Rows().Where(n => ids.Contains(n.Id)).ToDictionaryAsync(n => n.Id, n => n.Name, ct);

    /// <summary>Names of all.</summary>
    public Task<Dictionary<Guid, string>> AllAsync(CancellationToken ct) => Rows().ToDictionaryAsync(n => n.Id, n => n.Name, ct);

    /// <summary>What has a name.</summary>
    internal sealed class Named
    {
        public required Guid Id { get; init; }

        public required string Name { get; init; }
    }
}
