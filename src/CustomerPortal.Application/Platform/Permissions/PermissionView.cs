using CustomerPortal.Kernel;

namespace CustomerPortal.Platform.Permissions;

/// <summary>Shows the permissions of a role or account in the caller's language.</summary>
internal sealed class PermissionView(
    PermissionRegistry registry,
    PermissionSnapshots snapshots,
    ICurrentTenant tenant,
    ICurrentLanguage language,
    ITexts texts)
{
    public async Task<PermissionListDto> ShowAsync(PermissionTarget target, string? onlyGroup, CancellationToken ct)
    {
        var snapshot = await snapshots.GetAsync(tenant.Id, ct);
        var groups = from named in registry.Groups
                     where onlyGroup is null || named.Name == onlyGroup
                     let permissions = named.Flatten().Where(p => p.IsOf(tenant.Id)).Select(p => Show(p, target, snapshot)).ToList()
                     where permissions.Count > 0
                     select Show(named, permissions);
        return new PermissionListDto(target.Name, [.. groups]);
    }

    private static List<PermissionProviderDto> Providers(PermissionTarget target, Func<PermissionHolder, Guid, bool> says)
    {
        var roles = target.Holder == PermissionHolder.Role ? [KeyValuePair.Create(target.Id, target.Name)] : target.Roles.ToList();
        var providers = roles.Where(role => says(PermissionHolder.Role, role.Key))
            .Select(role => new PermissionProviderDto(PermissionTargets.Role, role.Value)).ToList();
        if (target.Holder == PermissionHolder.User && says(PermissionHolder.User, target.Id))
        {
            providers.Add(new PermissionProviderDto(PermissionTargets.User, target.Id.ToString()));
        }

        return providers;
    }

    private static bool? Stored(PermissionSnapshot snapshot, PermissionHolder holder, Guid id, PermissionDefinition permission) =>
        snapshot.Of(holder, id).TryGetValue(permission.Name, out var prohibited) ? prohibited : null;

    private static bool IsGranted(PermissionDefinition permission, PermissionTarget target, PermissionSnapshot snapshot) =>
        target.Holder == PermissionHolder.Role
            ? snapshot.Has(Guid.Empty, [target.Id], permission.Name)
            : snapshot.Has(target.Id, [.. target.Roles.Keys], permission.Name);

    private PermissionGroupDto Show(PermissionGroup group, IReadOnlyList<PermissionGrantDto> permissions) => new()
    {
        Name = group.Name,
        DisplayName = texts.Get($"PermissionGroup:{group.Name}", language.Tag),
        DisplayNameKey = $"PermissionGroup:{group.Name}",
        DisplayNameResource = "CustomerPortal",
        Permissions = permissions,
    };

    private PermissionGrantDto Show(PermissionDefinition permission, PermissionTarget target, PermissionSnapshot snapshot) => new()
    {
        Name = permission.Name,
        DisplayName = texts.Get($"Permission:{permission.Name}", language.Tag),
        ParentName = permission.Parent?.Name,
        IsGranted = IsGranted(permission, target, snapshot),
        IsProhibited = Stored(snapshot, target.Holder, target.Id, permission) == true,
        GrantedProviders = Providers(target, (holder, id) =>
            Stored(snapshot, holder, id, permission) == false || (holder == PermissionHolder.Role && snapshot.IsAdministrator(id))),
        ProhibitedProviders = Providers(target, (holder, id) => Stored(snapshot, holder, id, permission) == true),
    };
}
