using CustomerPortal.Kernel;

namespace CustomerPortal.Platform.Permissions;

/// <inheritdoc />
internal sealed class PermissionChecker(
    PermissionRegistry registry,
    PermissionSnapshots snapshots,
    ModuleSwitches modules,
    ICurrentTenant tenant,
    ICurrentUser user) : IPermissionChecker
{
    /// <inheritdoc />
    public async ValueTask<bool> IsGrantedAsync(string permission, CancellationToken ct)
    {
        var definition = registry.Find(permission) ?? throw new ArgumentException($"The permission {permission} is not defined.", nameof(permission));
        var actor = user.Actor;
        if (actor.Kind == UserKind.System)
        {
            return true;
        }

        if (actor.Kind != UserKind.Staff || actor.Id is not { } accountId || !definition.IsOf(tenant.Id)
            || !await modules.IsOnForAsync(definition, ct))
        {
            return false;
        }

        var snapshot = await snapshots.GetAsync(tenant.Id, ct);
        for (var step = definition; step is not null; step = step.Parent)
        {
            if (actor.Scopes?.Contains(step.Name) == false || !snapshot.Has(accountId, actor.RoleIds, step.Name))
            {
                return false;
            }
        }

        return true;
    }
}
