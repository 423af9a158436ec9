using CustomerPortal.Kernel;

namespace CustomerPortal.Platform.Permissions;

/// <summary>Writes grants and lets this node's checker see them.</summary>
internal sealed class GrantWriter(IPermissionGrantRepository repository, PermissionSnapshots snapshots, ICurrentTenant tenant, IUnitOfWork unitOfWork)
{
    /// <summary>Refuses a permission that does not exist here.</summary>
    /// <exception cref="BusinessException"><see cref="PermissionErrorCodes.Unknown"/></exception>
    public void RequireOfThisSide(PermissionDefinition? definition, string name)
    {
        if (definition is null || !definition.IsOf(tenant.Id))
        {
            throw new BusinessException(PermissionErrorCodes.Unknown).With("name", name).For("permissions");
        }
    }

    /// <summary>Stores the changes and saves.</summary>
    public async Task SetAsync(PermissionHolder holder, Guid holderId, IEnumerable<PermissionInput> changes, CancellationToken ct)
    {
        var stored = (await repository.ListAsync(holder, holderId, ct)).ToDictionary(g => g.Name);
        foreach (var change in changes)
        {
            var former = stored.GetValueOrDefault(change.Name);
            if (!change.IsGranted && !change.IsProhibited)
            {
                if (former is not null)
                {
                    repository.Remove(former);
                    stored.Remove(change.Name);
                }
            }
            else if (former is not null)
            {
                former.Set(change.IsProhibited);
            }
            else
            {
                stored[change.Name] = Add(holder, holderId, change);
            }
        }

        await unitOfWork.SaveAsync(ct);
        snapshots.Forget(tenant.Id);
    }

    private PermissionGrant Add(PermissionHolder holder, Guid holderId, PermissionInput change)
    {
        var grant = change.IsProhibited
            ? PermissionGrant.Prohibit(holder, holderId, change.Name)
            : PermissionGrant.Grant(holder, holderId, change.Name);
        repository.Add(grant);
        return grant;
    }
}
