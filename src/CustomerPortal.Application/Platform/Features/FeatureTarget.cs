using CustomerPortal.Kernel;
using CustomerPortal.Platform.Tenancy;

namespace CustomerPortal.Platform.Features;

/// <summary>Whose features a call is about, and whether the caller may touch them.</summary>
internal sealed class FeatureTarget(ITenantRepository tenants, IEditionRepository editions, IPermissionChecker permissions)
{
    /// <summary>The holder, and the edition whose values stand behind its own.</summary>
    public async Task<(FeatureHolder Holder, Guid? EditionId)> FindAsync(string? providerName, string? providerKey, bool toChange, CancellationToken ct)
    {
        switch (providerName)
        {
            case FeatureSources.Tenant when string.IsNullOrEmpty(providerKey):
                await RequireAsync(FeaturePermissions.ManageHostFeatures, ct);
                return (FeatureHolder.Tenant(TenantIds.Host), null);
            case FeatureSources.Tenant:
                await RequireAsync(TenancyPermissions.ManageFeatures, ct);
                var tenant = EntityNotFoundException.Require(Guid.TryParse(providerKey, out var id) ? await tenants.FindAsync(id, ct) : null, providerKey);
                return (FeatureHolder.Tenant(tenant.Id), tenant.EditionId);
            case FeatureSources.Edition:
                await RequireAsync(toChange ? FeaturePermissions.ManageEditions : FeaturePermissions.Editions, ct);
                var edition = EntityNotFoundException.Require(Guid.TryParse(providerKey, out var key) ? await editions.FindAsync(key, ct) : null, providerKey ?? string.Empty);
                return (FeatureHolder.Edition(edition.Id), null);
            default:
                throw new BusinessException(FeatureErrorCodes.ProviderUnknown).With("provider", providerName).For("providerName");
        }
    }

    private async Task RequireAsync(string permission, CancellationToken ct)
    {
        if (!await permissions.IsGrantedAsync(permission, ct))
        {
            throw new ForbiddenException(permission);
        }
    }
}
