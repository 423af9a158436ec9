using Microsoft.EntityFrameworkCore;

namespace CustomerPortal.Platform.Identity;

/// <inheritdoc />
internal sealed class StaffDirectory(PortalDbContext db, StaffUserQueries queries) : IStaffDirectory
{
    /// <inheritdoc />
    public async Task<IReadOnlyList<Guid>> AdministratorRolesAsync(CancellationToken ct) =>
        await db.Set<StaffRole>().Where(r => r.IsAdministrator).Select(r => r.Id).ToListAsync(ct);

    /// <inheritdoc />
    public async Task<IReadOnlyList<MailRecipient>> AdministratorsAsync(CancellationToken ct) =>
        [.. (await (from user in db.Set<StaffUser>().AsNoTracking()
                    where user.IsActive && db.Set<StaffUserRole>().Any(m =>
                        m.UserId == user.Id && db.Set<StaffRole>().Any(r => r.Id == m.RoleId && r.IsAdministrator))
                    orderby user.NormalizedUserName
                    select user).ToListAsync(ct)).Select(Recipient)];

    /// <inheritdoc />
    public Task<Guid?> FindRoleAsync(string name, CancellationToken ct)
    {
        var normalized = name.Trim().ToUpperInvariant();
        return db.Set<StaffRole>().Where(r => r.NormalizedName == normalized).Select(r => (Guid?)r.Id).SingleOrDefaultAsync(ct);
    }

    /// <inheritdoc />
    public async Task<IReadOnlyDictionary<Guid, string>?> FindRolesOfAsync(Guid accountId, CancellationToken ct)
    {
        if (!await db.Set<StaffUser>().AnyAsync(u => u.Id == accountId, ct))
        {
            return null;
        }

        return await (from link in db.Set<StaffUserRole>()
                      join role in db.Set<StaffRole>() on link.RoleId equals role.Id
                      where link.UserId == accountId
                      select role).AsNoTracking().ToDictionaryAsync(r => r.Id, r => r.Name!, ct);
    }

    /// <inheritdoc />
    public async Task<StaffUserDto?> FindProfileAsync(Guid accountId, CancellationToken ct) =>
        await db.Set<StaffUser>().AsNoTracking().SingleOrDefaultAsync(u => u.Id == accountId, ct) is { } user
            ? await queries.ShowAsync(user, ct)
            : null;

    /// <inheritdoc />
    public async Task<string> NameOfAsync(Guid accountId, CancellationToken ct) =>
        (await db.Set<StaffUser>().AsNoTracking().SingleAsync(u => u.Id == accountId, ct)).DisplayName;

    /// <inheritdoc />
    public Task<MailRecipient?> FindRecipientAsync(string login, CancellationToken ct)
    {
        var name = login.Trim().ToUpperInvariant();
        return RecipientAsync(
            db.Set<StaffUser>().Where(u => u.NormalizedUserName == name || u.NormalizedEmail == name).OrderBy(u => u.NormalizedUserName == name ? 0 : 1), ct);
    }

    /// <inheritdoc />
    public Task<MailRecipient?> FindRecipientAsync(Guid accountId, CancellationToken ct) =>
        RecipientAsync(db.Set<StaffUser>().Where(u => u.Id == accountId), ct);

    private static async Task<MailRecipient?> RecipientAsync(IQueryable<StaffUser> accounts, CancellationToken ct)
    {
        var user = await accounts.AsNoTracking().FirstOrDefaultAsync(ct);
        return user is { IsActive: true } ? Recipient(user) : null;
    }

    private static MailRecipient Recipient(StaffUser user) => new(user.Id, user.Email!, user.DisplayName, user.UserName!, user.Language);
}
