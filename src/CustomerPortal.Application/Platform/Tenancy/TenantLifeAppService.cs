using System.Globalization;
using CustomerPortal.Kernel;
using CustomerPortal.Platform.Settings;

namespace CustomerPortal.Platform.Tenancy;

/// <inheritdoc />
internal sealed class TenantLifeAppService(ITenantRepository tenants, TenantSaving saving, ISettings settings, TimeProvider clock) : ITenantLifeAppService
{
    /// <inheritdoc />
    public async Task<TenantDto> ActivateAsync(Guid id, CancellationToken ct)
    {
        var tenant = await saving.LoadAsync(id, ct);
        tenant.Activate();
        return await saving.SaveAsync(tenant, ct);
    }

    /// <inheritdoc />
    public async Task<TenantDto> DeactivateAsync(Guid id, TenantDeactivateInput input, CancellationToken ct)
    {
        var tenant = await saving.LoadAsync(id, ct);
        tenant.Deactivate(input.Reason, clock.GetUtcNow());
        return await saving.SaveAsync(tenant, ct);
    }

    /// <inheritdoc />
    public async Task DeleteAsync(Guid id, CancellationToken ct)
    {
        var tenant = await saving.LoadAsync(id, ct);
        var days = int.Parse(await settings.GetAsync(PlatformSettings.TenantRetentionDays, ct), CultureInfo.InvariantCulture);
        var now = clock.GetUtcNow();
        tenant.Delete(now, now.AddDays(days));
        await saving.SaveAsync(tenant, ct);
    }

    /// <inheritdoc />
    public async Task<TenantDto> RestoreAsync(Guid id, CancellationToken ct)
    {
        var tenant = EntityNotFoundException.Require(await tenants.FindKeptAsync(id, ct), id);
        tenant.Restore();
        return await saving.SaveAsync(tenant, ct);
    }
}
