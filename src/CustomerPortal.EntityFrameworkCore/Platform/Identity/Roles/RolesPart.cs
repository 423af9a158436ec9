using CustomerPortal.Kernel;
using CustomerPortal.Platform.Configuration;
using CustomerPortal.Platform.Permissions;
using Microsoft.EntityFrameworkCore;

namespace CustomerPortal.Platform.Identity;

/// <summary>
/// Roles with what they grant and forbid; not the administrator, who has everything anyway. The rules of the page of permissions hold:
/// nobody hands out, or takes away, what they lack.
/// </summary>
internal sealed class RolesPart(
    PortalDbContext db, IPermissionGrantRepository grants, PermissionRegistry registry, PermissionGuard guard, PermissionMemory memory) : ConfigurationPart<RolesPart.Entry>
{
    /// <inheritdoc />
    public override string Name => "Roles";

    /// <inheritdoc />
    public override int Order => 20;

    /// <inheritdoc />
    public override IReadOnlyList<string> Carries => [nameof(StaffRole), nameof(PermissionGrant)];

    /// <inheritdoc />
    public override IReadOnlyList<string> Needs =>
        [IdentityPermissions.Roles.Create, IdentityPermissions.Roles.Update, IdentityPermissions.Roles.ManagePermissions];

    /// <inheritdoc />
    public override void Saved() => memory.Forget();

    /// <inheritdoc />
    protected override async Task<IEnumerable<(string Key, Entry Value)>> ListAsync(CancellationToken ct)
    {
        var roles = await db.Set<StaffRole>().AsNoTracking().Where(r => !r.IsAdministrator).ToListAsync(ct);
        var granted = (await grants.ListAsync(ct)).Where(g => g.Holder == PermissionHolder.Role).ToLookup(g => g.HolderId);
        return roles.OrderBy(r => r.Name, StringComparer.Ordinal).Select(role => (role.Name!, new Entry(
            role.IsDefault,
            role.IsPublic,
            role.RequiresTwoFactor,
            new SortedDictionary<string, RoleGrant>(granted[role.Id].ToDictionary(g => g.Name, g => Of(g.IsProhibited)), StringComparer.Ordinal))));
    }

    /// <inheritdoc />
    protected override async Task<Func<string, Entry, Task>> OpenAsync(CancellationToken ct)
    {
        var roles = (await db.Set<StaffRole>().ToListAsync(ct)).ToDictionary(r => r.NormalizedName!);
        return async (name, entry) =>
        {
            var role = roles.GetValueOrDefault(name.ToUpperInvariant());
            if (role is { IsAdministrator: true })
            {
                throw new BusinessException(ConfigurationErrorCodes.AdministratorStays);
            }

            var stored = role is null ? [] : (await grants.ListAsync(PermissionHolder.Role, role.Id, ct)).ToDictionary(g => g.Name);
            await RequireAsync(role, entry, stored, ct);
            role ??= Add(name, roles);
            if (role.IsDefault != entry.IsDefault || role.IsPublic != entry.IsPublic || role.RequiresTwoFactor != entry.RequiresTwoFactor)
            {
                role.IsDefault = entry.IsDefault;
                role.IsPublic = entry.IsPublic;
                role.RequiresTwoFactor = entry.RequiresTwoFactor;
                role.ConcurrencyStamp = Guid.CreateVersion7().ToString();
            }

            Grant(role, entry, stored);
        };
    }

    private static RoleGrant Of(bool isProhibited) => isProhibited ? RoleGrant.Prohibited : RoleGrant.Granted;

    /// <summary>Whatever is granted, forbidden or taken back must be the caller's own; a role for every new account too, whatever it had before.</summary>
    private async Task RequireAsync(StaffRole? role, Entry entry, Dictionary<string, PermissionGrant> stored, CancellationToken ct)
    {
        foreach (var (name, _) in entry.Permissions.Where(p => !Enum.IsDefined(p.Value) || registry.Find(p.Key) is not { Side: not PermissionSide.Host }))
        {
            throw new BusinessException(PermissionErrorCodes.Unknown).With("name", name);
        }

        var changed = entry.Permissions.Where(p => !stored.TryGetValue(p.Key, out var former) || Of(former.IsProhibited) != p.Value).Select(p => p.Key)
            .Concat(stored.Keys.Where(name => !entry.Permissions.ContainsKey(name)));
        var becomesDefault = entry.IsDefault && role is not { IsDefault: true };
        var needed = becomesDefault ? changed.Concat(entry.Permissions.Where(p => p.Value == RoleGrant.Granted).Select(p => p.Key)) : changed;
        foreach (var name in needed.Distinct().Where(name => registry.Find(name) is not null))
        {
            await guard.EnsureHasAsync(name, ct);
        }
    }

    private StaffRole Add(string name, Dictionary<string, StaffRole> roles)
    {
        var trimmed = name.Trim();
        if (trimmed.Length is 0 or > IdentityConsts.MaxRoleNameLength || trimmed != name)
        {
            throw new BusinessException(IdentityErrorCodes.RoleNameInvalid).With("maximum", IdentityConsts.MaxRoleNameLength);
        }

        var role = StaffRole.Create(name);
        role.NormalizedName = name.ToUpperInvariant();
        roles[role.NormalizedName] = role;
        db.Add(role);
        return role;
    }

    private void Grant(StaffRole role, Entry entry, Dictionary<string, PermissionGrant> stored)
    {
        foreach (var former in stored.Values.Where(g => !entry.Permissions.ContainsKey(g.Name)))
        {
            grants.Remove(former);
        }

        foreach (var (name, grant) in entry.Permissions)
        {
            if (stored.TryGetValue(name, out var former))
            {
                former.Set(grant == RoleGrant.Prohibited);
            }
            else
            {
                grants.Add(grant == RoleGrant.Prohibited
                    ? PermissionGrant.Prohibit(PermissionHolder.Role, role.Id, name)
                    : PermissionGrant.Grant(PermissionHolder.Role, role.Id, name));
            }
        }
    }

    /// <summary>A role in the file; what it neither grants nor forbids it says nothing about.</summary>
    internal sealed record Entry(bool IsDefault, bool IsPublic, bool RequiresTwoFactor, SortedDictionary<string, RoleGrant> Permissions);

    /// <summary>What a role says about a permission.</summary>
    internal enum RoleGrant
    {
        /// <summary>It gives the permission.</summary>
        Granted,

        /// <summary>It forbids the permission, which beats every grant.</summary>
        Prohibited,
    }
}
