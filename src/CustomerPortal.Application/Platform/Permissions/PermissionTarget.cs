using CustomerPortal.Kernel;
using CustomerPortal.Platform.Identity;

namespace CustomerPortal.Platform.Permissions;

/// <summary>The role or account that a call is about.</summary>
/// <param name="Holder">Role or account.</param>
/// <param name="Id">Its id.</param>
/// <param name="Name">Its name.</param>
/// <param name="Roles">Roles of an account, by id and name; empty for a role.</param>
internal sealed record PermissionTarget(PermissionHolder Holder, Guid Id, string Name, IReadOnlyDictionary<Guid, string> Roles);

/// <summary>Finds it, if the caller may manage its permissions.</summary>
internal sealed class PermissionTargets(IStaffDirectory staff, IPermissionChecker permissions)
{
    public const string Role = "R";
    public const string User = "U";

    /// <summary>The permission without which nobody grants to this kind of holder.</summary>
    public static string NeededFor(string providerName) => providerName switch
    {
        Role => IdentityPermissions.Roles.ManagePermissions,
        User => IdentityPermissions.Users.ManagePermissions,
        _ => throw new BusinessException(PermissionErrorCodes.HolderKindUnknown).With("provider", providerName).For("providerName"),
    };

    /// <summary>Refuses unless the caller may grant to this kind of holder.</summary>
    public async Task RequireAsync(string providerName, CancellationToken ct)
    {
        var needed = NeededFor(providerName);
        if (!await permissions.IsGrantedAsync(needed, ct))
        {
            throw new ForbiddenException(needed);
        }
    }

    public async Task<PermissionTarget> FindAsync(string providerName, string providerKey, CancellationToken ct)
    {
        await RequireAsync(providerName, ct);
        return EntityNotFoundException.Require(
            providerName == Role ? await FindRoleAsync(providerKey, ct) : await FindUserAsync(providerKey, ct), providerKey);
    }

    private async Task<PermissionTarget?> FindRoleAsync(string name, CancellationToken ct) =>
        await staff.FindRoleAsync(name, ct) is { } id ? new PermissionTarget(PermissionHolder.Role, id, name, new Dictionary<Guid, string>()) : null;

    private async Task<PermissionTarget?> FindUserAsync(string key, CancellationToken ct)
    {
        if (!Guid.TryParse(key, out var id) || await staff.FindRolesOfAsync(id, ct) is not { } roles)
        {
            return null;
        }

        return new PermissionTarget(PermissionHolder.User, id, await staff.NameOfAsync(id, ct), roles);
    }
}
