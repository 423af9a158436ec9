using CustomerPortal.Kernel;
using CustomerPortal.Platform.Tenancy;

namespace CustomerPortal.Platform.Features;

/// <summary>Whose features a call is about, and whether the caller may touch them.</summary>
internal sealed class FeatureTarget(ITenantDirectory tenants, IPermissionChecker permissions)
{
    private const string TenantProvider = "T";

    public async Task<Guid> FindAsync(string? providerName, string? providerKey, CancellationToken ct)
    {
        if (providerName != TenantProvider)
        {
            throw new BusinessException(FeatureErrorCodes.ProviderUnknown).With("provider", providerName).For("providerName");
        }

        if (string.IsNullOrEmpty(providerKey))
        {
            await RequireAsync(FeaturePermissions.ManageHostFeatures, ct);
            return TenantIds.Host;
        }

        await RequireAsync(TenancyPermissions.ManageFeatures, ct);
        var found = Guid.TryParse(providerKey, out var id) ? await tenants.FindByIdAsync(id, ct) : null;
        return found?.Id ?? throw new EntityNotFoundException(typeof(FeatureValue), providerKey);
    }

    private async Task RequireAsync(string permission, CancellationToken ct)
    {
        if (!await permissions.IsGrantedAsync(permission, ct))
        {
            throw new ForbiddenException(permission);
        }
    }
}
