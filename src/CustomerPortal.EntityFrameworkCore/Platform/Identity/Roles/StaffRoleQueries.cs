using CustomerPortal.Kernel;
using CustomerPortal.Platform.Lists;
using Microsoft.EntityFrameworkCore;

namespace CustomerPortal.Platform.Identity;

/// <summary>Reads of roles.</summary>
internal sealed class StaffRoleQueries(PortalDbContext db, ITexts texts, ICurrentLanguage language)
{
    private static readonly SortFields<StaffRole> Fields = new SortFields<StaffRole>("name", r => r.NormalizedName, r => r.Id)
        .Add("isDefault", r => r.IsDefault)
        .Add("isPublic", r => r.IsPublic)
        .Add("isStatic", r => r.IsStatic);

    public async Task<PagedResult<StaffRoleDto>> ListAsync(ListRequest request, CancellationToken ct)
    {
        var roles = db.Set<StaffRole>().AsNoTracking();
        if (!string.IsNullOrWhiteSpace(request.Filter))
        {
            var name = request.Filter.Trim().ToUpperInvariant();
            var readyMade = ReadyMadeNamed(request.Filter.Trim());
            roles = roles.Where(r => r.NormalizedName!.Contains(name) || readyMade.Contains(r.NormalizedName));
        }

        var page = await roles.PageAsync(request, Fields, ct);
        var counts = await CountsAsync(ct);
        return page.Map(r => Show(r, counts));
    }

    public async Task<IReadOnlyList<StaffRoleDto>> ListAllAsync(CancellationToken ct)
    {
        var counts = await CountsAsync(ct);
        var roles = await db.Set<StaffRole>().AsNoTracking().OrderBy(r => r.NormalizedName).ToListAsync(ct);
        return roles.ConvertAll(r => Show(r, counts));
    }

    public async Task<IReadOnlyList<StaffRoleDto>> OfUserAsync(Guid userId, CancellationToken ct)
    {
        var ids = await db.Set<StaffUserRole>().Where(r => r.UserId == userId).Select(r => r.RoleId).ToListAsync(ct);
        return [.. (await ListAllAsync(ct)).Where(r => ids.Contains(r.Id))];
    }

    public async Task<StaffRoleDto> ShowAsync(StaffRole role, CancellationToken ct) => Show(role, await CountsAsync(ct));

    // People search for what they see: the ready-made roles in their own language.
    private List<string> ReadyMadeNamed(string words) =>
    [
        .. ReadyMadeRoles.All
            .Where(role => texts.Get($"Role:{role}", language.Tag).Contains(words, StringComparison.CurrentCultureIgnoreCase))
            .Select(role => role.ToUpperInvariant()),
    ];

    private static StaffRoleDto Show(StaffRole role, Dictionary<Guid, int> counts) => new()
    {
        Id = role.Id,
        Name = role.Name!,
        IsDefault = role.IsDefault,
        IsStatic = role.IsStatic,
        IsPublic = role.IsPublic,
        ConcurrencyStamp = role.ConcurrencyStamp,
        RequiresTwoFactor = role.RequiresTwoFactor,
        IsAdministrator = role.IsAdministrator,
        UserCount = counts.GetValueOrDefault(role.Id),
    };

    private Task<Dictionary<Guid, int>> CountsAsync(CancellationToken ct) =>
        db.Set<StaffUserRole>().GroupBy(r => r.RoleId).Select(g => new { g.Key, Count = g.Count() }).ToDictionaryAsync(g => g.Key, g => g.Count, ct);
}
