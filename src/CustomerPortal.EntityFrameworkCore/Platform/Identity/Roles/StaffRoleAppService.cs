using CustomerPortal.Kernel;
using CustomerPortal.Platform.Lists;
using CustomerPortal.Platform.Permissions;
using Microsoft.EntityFrameworkCore;

namespace CustomerPortal.Platform.Identity;

/// <inheritdoc />
internal sealed class StaffRoleAppService(
    PortalDbContext db,
    StaffRoleQueries queries,
    IPermissionGrantRepository grants,
    PermissionGuard guard,
    PermissionMemory memory,
    RoleSuccession succession,
    IUnitOfWork unitOfWork) : IStaffRoleAppService
{
    /// <inheritdoc />
    public Task<PagedResult<StaffRoleDto>> ListAsync(ListRequest request, CancellationToken ct) => queries.ListAsync(request, ct);

    /// <inheritdoc />
    public async Task<ItemsDto<StaffRoleDto>> ListAllAsync(CancellationToken ct) => new(await queries.ListAllAsync(ct));

    /// <inheritdoc />
    public async Task<StaffRoleDto> GetAsync(Guid id, CancellationToken ct) => await queries.ShowAsync(await LoadAsync(id, ct), ct);

    /// <inheritdoc />
    public async Task<StaffRoleDto> CreateAsync(StaffRoleInput input, CancellationToken ct)
    {
        var role = StaffRole.Create(input.Name);
        await NameAsync(role, input.Name, ct);
        role.IsDefault = input.IsDefault;
        role.IsPublic = input.IsPublic;
        role.RequiresTwoFactor = input.RequiresTwoFactor ?? false;
        db.Add(role);
        await unitOfWork.SaveAsync(ct);
        return await queries.ShowAsync(role, ct);
    }

    /// <inheritdoc />
    public async Task<StaffRoleDto> CopyAsync(Guid id, RoleCopyInput input, CancellationToken ct)
    {
        var source = await LoadAsync(id, ct);
        await guard.EnsureCoversRoleAsync(source.Id, source.Name!, ct);
        var copy = StaffRole.Create(input.Name);
        await NameAsync(copy, input.Name, ct);
        copy.RequiresTwoFactor = source.RequiresTwoFactor;
        db.Add(copy);
        foreach (var (name, prohibited) in await memory.GrantsOfRoleAsync(source.Id, ct))
        {
            grants.Add(prohibited
                ? PermissionGrant.Prohibit(PermissionHolder.Role, copy.Id, name)
                : PermissionGrant.Grant(PermissionHolder.Role, copy.Id, name));
        }

        await SaveAsync(ct);
        return await queries.ShowAsync(copy, ct);
    }

    /// <inheritdoc />
    public async Task<StaffRoleDto> UpdateAsync(Guid id, StaffRoleInput input, CancellationToken ct)
    {
        var role = await LoadAsync(id, ct);
        if (input.ConcurrencyStamp is { Length: > 0 } stamp && stamp != role.ConcurrencyStamp)
        {
            throw new ConcurrencyException();
        }

        if (!string.Equals(role.Name, input.Name.Trim(), StringComparison.Ordinal))
        {
            EnsureNotStatic(role);
            await NameAsync(role, input.Name, ct);
        }

        if (input.IsDefault && role.IsAdministrator)
        {
            throw new BusinessException(IdentityErrorCodes.AdministratorNotDefault);
        }

        // A default role goes to every new account, whoever makes it.
        if (input.IsDefault && !role.IsDefault)
        {
            await guard.EnsureCoversRoleAsync(role.Id, role.Name!, ct);
        }

        role.IsDefault = input.IsDefault;
        role.IsPublic = input.IsPublic;
        role.RequiresTwoFactor = input.RequiresTwoFactor ?? role.RequiresTwoFactor;
        role.ConcurrencyStamp = Guid.CreateVersion7().ToString();
        await unitOfWork.SaveAsync(ct);
        return await queries.ShowAsync(role, ct);
    }

    /// <inheritdoc />
    public async Task DeleteAsync(Guid id, Guid? moveTo, bool takeAway, CancellationToken ct)
    {
        var role = await LoadAsync(id, ct);
        EnsureNotStatic(role);
        await guard.EnsureCoversRoleAsync(role.Id, role.Name!, ct);
        var count = await db.Set<StaffUserRole>().CountAsync(r => r.RoleId == id, ct);
        if (count > 0 && moveTo is null && !takeAway)
        {
            throw new BusinessException(IdentityErrorCodes.RoleIsInUse).With("count", count);
        }

        var successor = moveTo is { } next ? await SuccessorAsync(next, id, ct) : null;
        var members = count > 0 ? await succession.HandOverAsync(id, successor, ct) : [];

        foreach (var grant in await grants.ListAsync(PermissionHolder.Role, id, ct))
        {
            grants.Remove(grant);
        }

        db.Remove(role);
        await SaveAsync(ct);
        succession.Forget(members);
    }

    private async Task<StaffRole> SuccessorAsync(Guid id, Guid leaving, CancellationToken ct) =>
        (id == leaving ? null : await db.Set<StaffRole>().SingleOrDefaultAsync(r => r.Id == id, ct))
        ?? throw new BusinessException(IdentityErrorCodes.RoleUnknown).With("name", id).For("moveTo");

    private static void EnsureNotStatic(StaffRole role)
    {
        if (role.IsStatic)
        {
            throw new BusinessException(IdentityErrorCodes.RoleIsStatic);
        }
    }

    private async Task NameAsync(StaffRole role, string name, CancellationToken ct)
    {
        var trimmed = name.Trim();
        if (trimmed.Length is 0 or > IdentityConsts.MaxRoleNameLength)
        {
            throw new BusinessException(IdentityErrorCodes.RoleNameInvalid).With("maximum", IdentityConsts.MaxRoleNameLength).For("name");
        }

        var normalized = trimmed.ToUpperInvariant();
        if (await db.Set<StaffRole>().AnyAsync(r => r.NormalizedName == normalized && r.Id != role.Id, ct))
        {
            throw new BusinessException(IdentityErrorCodes.RoleNameTaken).With("name", trimmed);
        }

        role.Name = trimmed;
        role.NormalizedName = normalized;
    }

    private async Task SaveAsync(CancellationToken ct)
    {
        await unitOfWork.SaveAsync(ct);
        memory.Forget();
    }

    private async Task<StaffRole> LoadAsync(Guid id, CancellationToken ct) =>
        EntityNotFoundException.Require(await db.Set<StaffRole>().SingleOrDefaultAsync(r => r.Id == id, ct), id);
}
