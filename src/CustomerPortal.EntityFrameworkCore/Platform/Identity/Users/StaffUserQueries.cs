using CustomerPortal.Kernel;
using CustomerPortal.Platform.Lists;
using Microsoft.EntityFrameworkCore;

namespace CustomerPortal.Platform.Identity;

/// <summary>Reads of staff accounts.</summary>
internal sealed class StaffUserQueries(PortalDbContext db, TimeProvider clock)
{
    private static readonly SortFields<StaffUser> Fields = new SortFields<StaffUser>("userName", u => u.NormalizedUserName, u => u.Id)
        .Add("email", u => u.NormalizedEmail)
        .Add("name", u => u.Name)
        .Add("surname", u => u.Surname)
        .Add("phoneNumber", u => u.PhoneNumber)
        .Add("isActive", u => u.IsActive)
        .Add("creationTime", u => u.CreatedAt);

    public async Task<PagedResult<StaffUserDto>> ListAsync(StaffUserListRequest request, CancellationToken ct)
    {
        var now = clock.GetUtcNow();
        var page = await InRoles(InStates(Filter(request.Filter), request.States, now), request.RoleIds).PageAsync(request, Fields, ct);
        var ids = page.Items.Select(u => u.Id).ToList();
        var roles = await RoleNamesAsync(ids, ct);
        var signIns = await SignInsAsync(ids, ct);
        return page.Map(u => u.ToDto([.. roles[u.Id]], signIns.TryGetValue(u.Id, out var last) ? last : null, now));
    }

    public async Task<PagedResult<UserDataDto>> SearchAsync(ListRequest request, CancellationToken ct) =>
        (await Filter(request.Filter).Where(u => u.IsActive).PageAsync(request, Fields, ct)).Map(u => u.ToUserData());

    public Task<int> CountAsync(string? filter, CancellationToken ct) => Filter(filter).CountAsync(u => u.IsActive, ct);

    public async Task<StaffUserDto> ShowAsync(StaffUser user, CancellationToken ct)
    {
        var roles = await RoleNamesAsync([user.Id], ct);
        var signIns = await SignInsAsync([user.Id], ct);
        return user.ToDto([.. roles[user.Id]], signIns.TryGetValue(user.Id, out var last) ? last : null, clock.GetUtcNow());
    }

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

    private static IQueryable<StaffUser> InStates(IQueryable<StaffUser> users, StaffUserState[]? states, DateTimeOffset now)
    {
        if (states is not { Length: > 0 })
        {
            return users;
        }

        var (inactive, locked) = (states.Contains(StaffUserState.Inactive), states.Contains(StaffUserState.Locked));
        var (invited, active) = (states.Contains(StaffUserState.Invited), states.Contains(StaffUserState.Active));
        return users.Where(u =>
            (inactive && !u.IsActive)
            || (locked && u.IsActive && u.LockoutEnd > now)
            || (invited && u.IsActive && (u.LockoutEnd == null || u.LockoutEnd <= now) && u.PasswordHash == null)
            || (active && u.IsActive && (u.LockoutEnd == null || u.LockoutEnd <= now) && u.PasswordHash != null));
    }

    private IQueryable<StaffUser> InRoles(IQueryable<StaffUser> users, Guid[]? roles) => roles is { Length: > 0 }
        ? users.Where(u => db.Set<StaffUserRole>().Any(r => r.UserId == u.Id && roles.Contains(r.RoleId)))
        : users;

    private Task<Dictionary<Guid, DateTimeOffset>> SignInsAsync(IReadOnlyList<Guid> users, CancellationToken ct) =>
        db.Set<AccountSession>()
            .Where(s => s.Kind == UserKind.Staff && s.BehindId == null && users.Contains(s.AccountId))
            .GroupBy(s => s.AccountId)
            .Select(g => new { g.Key, Last = g.Max(s => s.OpenedAt) })
            .ToDictionaryAsync(g => g.Key, g => g.Last, ct);

    private async Task<ILookup<Guid, string>> RoleNamesAsync(IReadOnlyList<Guid> users, CancellationToken ct) =>
        (await (from link in db.Set<StaffUserRole>()
                join role in db.Set<StaffRole>() on link.RoleId equals role.Id
                where users.Contains(link.UserId)
                orderby role.NormalizedName
                select new { link.UserId, role.Name }).ToListAsync(ct)).ToLookup(x => x.UserId, x => x.Name!);
}
