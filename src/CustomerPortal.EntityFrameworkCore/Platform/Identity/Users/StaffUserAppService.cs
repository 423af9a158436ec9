using CustomerPortal.Kernel;
using CustomerPortal.Platform.Events;
using CustomerPortal.Platform.Lists;
using Microsoft.EntityFrameworkCore;

namespace CustomerPortal.Platform.Identity;

/// <inheritdoc />
internal sealed class StaffUserAppService(
    PortalDbContext db,
    AccountManager<StaffUser> accounts,
    StaffUserQueries queries,
    StaffRoleQueries roles,
    StaffUserEdits edits,
    IOutbox outbox,
    TimeProvider clock) : IStaffUserAppService
{
    /// <inheritdoc />
    public Task<PagedResult<StaffUserDto>> ListAsync(StaffUserListRequest request, CancellationToken ct) => queries.ListAsync(request, ct);

    /// <inheritdoc />
    public async Task<StaffUserDto> GetAsync(Guid id, CancellationToken ct) => await queries.ShowAsync(await LoadAsync(id, ct), ct);

    /// <inheritdoc />
    public async Task<StaffUserDto> GetByUserNameAsync(string userName, CancellationToken ct) =>
        await queries.ShowAsync(await queries.GetByNameAsync(userName, byEmail: false, ct), ct);

    /// <inheritdoc />
    public async Task<StaffUserDto> GetByEmailAsync(string email, CancellationToken ct) =>
        await queries.ShowAsync(await queries.GetByNameAsync(email, byEmail: true, ct), ct);

    /// <inheritdoc />
    public async Task<ItemsDto<StaffRoleDto>> RolesOfAsync(Guid id, CancellationToken ct)
    {
        await LoadAsync(id, ct);
        return new ItemsDto<StaffRoleDto>(await roles.OfUserAsync(id, ct));
    }

    /// <inheritdoc />
    public async Task<StaffUserDto> CreateAsync(StaffUserInput input, CancellationToken ct)
    {
        var user = StaffUser.Create(input.UserName.Trim(), input.Email.Trim(), clock.GetUtcNow());
        StaffUserEdits.Fill(user, input);
        var made = string.IsNullOrEmpty(input.Password) ? await accounts.CreateAsync(user) : await accounts.CreateAsync(user, input.Password);
        made.ThrowIfFailed();
        await edits.Memberships.SetAsync(user, input.RoleNames, isNew: true, ct);
        if (user.PasswordHash is null)
        {
            outbox.Add(new StaffInvited(user.Id, Guid.CreateVersion7()));
        }

        await edits.SaveAsync(user.Id, ct);
        return await queries.ShowAsync(user, ct);
    }

    /// <inheritdoc />
    public async Task<StaffUserDto> UpdateAsync(Guid id, StaffUserInput input, CancellationToken ct)
    {
        var user = await LoadAsync(id, ct);
        await edits.UpdateAsync(user, input, ct);
        return await queries.ShowAsync(user, ct);
    }

    /// <inheritdoc />
    public async Task UpdateRolesAsync(Guid id, StaffUserRolesInput input, CancellationToken ct)
    {
        var user = await LoadAsync(id, ct);
        await edits.UpdateRolesAsync(user, input.RoleNames, ct);
    }

    /// <inheritdoc />
    public async Task DeleteAsync(Guid id, CancellationToken ct)
    {
        var user = await LoadAsync(id, ct);
        await edits.DeleteAsync(user, ct);
    }

    /// <inheritdoc />
    public async Task<StaffUserDto> SetActiveAsync(Guid id, bool isActive, CancellationToken ct)
    {
        var user = await LoadAsync(id, ct);
        await edits.SetActiveAsync(user, isActive, ct);
        return await queries.ShowAsync(user, ct);
    }

    /// <inheritdoc />
    public async Task<StaffUserDto> UnlockAsync(Guid id, CancellationToken ct)
    {
        var user = await LoadAsync(id, ct);
        await edits.UnlockAsync(user, ct);
        return await queries.ShowAsync(user, ct);
    }

    /// <inheritdoc />
    public async Task InviteAsync(Guid id, CancellationToken ct)
    {
        var user = await LoadAsync(id, ct);
        if (user.PasswordHash is not null)
        {
            throw new BusinessException(IdentityErrorCodes.AlreadyHasPassword);
        }

        outbox.Add(new StaffInvited(user.Id, Guid.CreateVersion7()));
        await edits.SaveAsync(user.Id, ct);
    }

    private async Task<StaffUser> LoadAsync(Guid id, CancellationToken ct) =>
        EntityNotFoundException.Require(await db.Set<StaffUser>().SingleOrDefaultAsync(u => u.Id == id, ct), id);
}
