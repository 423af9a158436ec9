using CustomerPortal.Kernel;
using CustomerPortal.Platform.Lists;
using Microsoft.EntityFrameworkCore;

namespace CustomerPortal.Platform.Identity;

/// <summary>Reads of staff accounts.</summary>
internal sealed class StaffUserQueries(PortalDbContext db)
{
    private static readonly SortFields<StaffUser> Fields = new SortFields<StaffUser>("userName", u => u.NormalizedUserName, u => u.Id)
        .Add("email", u => u.NormalizedEmail)
        .Add("name", u => u.Name)
        .Add("surname", u => u.Surname)
        .Add("phoneNumber", u => u.PhoneNumber)
        .Add("isActive", u => u.IsActive)
        .Add("creationTime", u => u.CreatedAt);

    public async Task<PagedResult<StaffUserDto>> ListAsync(ListRequest request, CancellationToken ct)
    {
        var page = await Filter(request.Filter).PageAsync(request, Fields, ct);
        var roles = await RoleNamesAsync([.. page.Items.Select(u => u.Id)], ct);
        return page.Map(u => u.ToDto([.. roles[u.Id]]));
    }

    public async Task<PagedResult<UserDataDto>> SearchAsync(ListRequest request, CancellationToken ct) =>
        (await Filter(request.Filter).Where(u => u.IsActive).PageAsync(request, Fields, ct)).Map(u => u.ToUserData());

    public Task<int> CountAsync(string? filter, CancellationToken ct) => Filter(filter).CountAsync(u => u.IsActive, ct);

    public async Task<StaffUserDto> ShowAsync(StaffUser user, CancellationToken ct) =>
        user.ToDto([.. (await RoleNamesAsync([user.Id], ct))[user.Id]]);

    public async Task<StaffUser> GetByNameAsync(string name, bool byEmail, CancellationToken ct)
    {
        var normalized = name.Trim().ToUpperInvariant();
        var found = await db.Set<StaffUser>().AsNoTracking()
            .SingleOrDefaultAsync(u => byEmail ? u.NormalizedEmail == normalized : u.NormalizedUserName == normalized, ct);
        return EntityNotFoundException.Require(found, name);
    }

    private IQueryable<StaffUser> Filter(string? filter)
    {
        var users = db.Set<StaffUser>().AsNoTracking();
        if (string.IsNullOrWhiteSpace(filter))
        {
            return users;
        }

        var text = filter.Trim();
        var upper = text.ToUpperInvariant();
        return users.Where(u =>
            u.NormalizedUserName!.Contains(upper) || u.NormalizedEmail!.Contains(upper)
            || u.NormalizedFullName.Contains(upper) || u.PhoneNumber!.Contains(text));
    }

    private async Task<ILookup<Guid, string>> RoleNamesAsync(IReadOnlyList<Guid> users, CancellationToken ct) =>
        (await (from link in db.Set<StaffUserRole>()
                join role in db.Set<StaffRole>() on link.RoleId equals role.Id
                where users.Contains(link.UserId)
                orderby role.NormalizedName
                select new { link.UserId, role.Name }).ToListAsync(ct)).ToLookup(x => x.UserId, x => x.Name!);
}
