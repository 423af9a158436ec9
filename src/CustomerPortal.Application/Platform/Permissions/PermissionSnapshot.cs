using CustomerPortal.Kernel;

namespace CustomerPortal.Platform.Permissions;

/// <summary>The grants of one tenant as the checker needs them.</summary>
internal sealed class PermissionSnapshot
{
    private static readonly IReadOnlyDictionary<string, bool> None = new Dictionary<string, bool>();

    private readonly Dictionary<(PermissionHolder, Guid), Dictionary<string, bool>> prohibitedByName = [];
    private readonly HashSet<Guid> administrators;

    public PermissionSnapshot(IEnumerable<PermissionGrant> grants, IEnumerable<Guid> administratorRoles)
    {
        administrators = [.. administratorRoles];
        foreach (var grant in grants)
        {
            if (!prohibitedByName.TryGetValue((grant.Holder, grant.HolderId), out var names))
            {
                prohibitedByName[(grant.Holder, grant.HolderId)] = names = new Dictionary<string, bool>(StringComparer.Ordinal);
            }

            names[grant.Name] = grant.IsProhibited;
        }
    }

    /// <summary>Whether the role has every permission.</summary>
    public bool IsAdministrator(Guid roleId) => administrators.Contains(roleId);

    /// <summary>Names granted (false) or prohibited (true) to a holder itself.</summary>
    public IReadOnlyDictionary<string, bool> Of(PermissionHolder holder, Guid id) =>
        prohibitedByName.TryGetValue((holder, id), out var names) ? names : None;

    /// <summary>Whether an account with these roles has this one permission, parents left aside.</summary>
    public bool Has(Guid accountId, IReadOnlyList<Guid> roles, string name)
    {
        var granted = false;
        if (Of(PermissionHolder.User, accountId).TryGetValue(name, out var prohibited))
        {
            granted = true;
        }

        foreach (var role in roles)
        {
            if (Of(PermissionHolder.Role, role).TryGetValue(name, out var prohibitedByRole))
            {
                granted = true;
                prohibited |= prohibitedByRole;
            }
            else
            {
                granted |= IsAdministrator(role);
            }
        }

        return granted && !prohibited;
    }
}
