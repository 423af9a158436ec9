using CustomerPortal.Kernel;

namespace CustomerPortal.Platform.Permissions;

/// <inheritdoc />
internal sealed class PermissionAppService(
    PermissionRegistry registry,
    PermissionTargets targets,
    PermissionView view,
    PermissionGuard guard,
    GrantWriter grants,
    ICurrentUser user) : IPermissionAppService
{
    /// <inheritdoc />
    public async Task<PermissionListDto> ListAsync(string providerName, string providerKey, string? group, CancellationToken ct)
    {
        var target = await targets.FindAsync(providerName, providerKey, ct);
        return await view.ShowAsync(target, group, ct);
    }

    /// <inheritdoc />
    public async Task UpdateAsync(string providerName, string providerKey, PermissionsInput input, CancellationToken ct)
    {
        var target = await targets.FindAsync(providerName, providerKey, ct);
        if (target.Holder == PermissionHolder.User && target.Id == user.Id)
        {
            throw new BusinessException(PermissionErrorCodes.OwnAccount);
        }

        await guard.EnsureNotAdministratorAsync(target, ct);
        foreach (var change in input.Permissions)
        {
            grants.RequireOfThisSide(registry.Find(change.Name), change.Name);
            await guard.EnsureHasAsync(change.Name, ct);
        }

        await grants.SetAsync(target.Holder, target.Id, input.Permissions, ct);
    }
}
