using CustomerPortal.Kernel;
using CustomerPortal.Platform.Lists;
using Microsoft.EntityFrameworkCore;

namespace CustomerPortal.Platform.Identity;

/// <inheritdoc />
internal sealed class StaffUserLookup(PortalDbContext db, StaffUserQueries queries) : IStaffUserLookup
{
    /// <inheritdoc />
    public async Task<UserDataDto> GetAsync(Guid id, CancellationToken ct) =>
        EntityNotFoundException.Require(await db.Set<StaffUser>().AsNoTracking().SingleOrDefaultAsync(u => u.Id == id, ct), id).ToUserData();

    /// <inheritdoc />
    public async Task<UserDataDto> GetByUserNameAsync(string userName, CancellationToken ct) =>
        (await queries.GetByNameAsync(userName, byEmail: false, ct)).ToUserData();

    /// <inheritdoc />
    public async Task<ItemsDto<UserDataDto>> SearchAsync(ListRequest request, CancellationToken ct) =>
        new((await queries.SearchAsync(request, ct)).Items);

    /// <inheritdoc />
    public Task<int> CountAsync(string? filter, CancellationToken ct) => queries.CountAsync(filter, ct);
}
