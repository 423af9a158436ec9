using CustomerPortal.Kernel;
using CustomerPortal.Platform.Data;
using CustomerPortal.Platform.Features;
using CustomerPortal.Platform.Identity;
using CustomerPortal.Platform.Lists;

namespace CustomerPortal.Platform.Tenancy;

/// <inheritdoc />
internal sealed class TenantAppService(
    ITenantRepository tenants,
    ITenantQueries queries,
    TenantCreation creation,
    TenantSaving saving,
    TenantDisplayName displayName,
    IEditionRepository editions,
    FeatureMemory features) : ITenantAppService
{
    /// <inheritdoc />
    public Task<PagedResult<TenantDto>> ListAsync(TenantListRequest request, CancellationToken ct) => queries.ListAsync(request, ct);

    /// <inheritdoc />
    public async Task<TenantDto> GetAsync(Guid id, CancellationToken ct)
    {
        var tenant = EntityNotFoundException.Require(await tenants.FindKeptAsync(id, ct), id);
        return (await saving.ShowAsync(tenant, ct)) with { DisplayName = await displayName.GetAsync(id, ct) };
    }

    /// <inheritdoc />
    public Task<TenantDto> CreateAsync(TenantCreateInput input, CancellationToken ct) => creation.CreateAsync(input, ct);

    /// <inheritdoc />
    public async Task<TenantDto> UpdateAsync(Guid id, TenantUpdateInput input, CancellationToken ct)
    {
        var tenant = await saving.LoadAsync(id, ct);
        tenant.RequireStamp(input.ConcurrencyStamp);
        if (await tenants.IsNameTakenAsync(Tenant.Normalize(input.Name), id, ct))
        {
            throw new BusinessException(TenancyErrorCodes.NameTaken).With("name", input.Name);
        }

        tenant.Rename(input.Name);
        if (input.DisplayName is { } shown)
        {
            await displayName.SetAsync(id, shown, ct);
        }

        return (await saving.SaveAsync(tenant, ct)) with { DisplayName = await displayName.GetAsync(id, ct) };
    }

    /// <inheritdoc />
    public async Task<TenantDto> SetEditionAsync(Guid id, TenantEditionInput input, CancellationToken ct)
    {
        var tenant = await saving.LoadAsync(id, ct);
        tenant.RequireStamp(input.ConcurrencyStamp);
        if (input.EditionId is { } edition && await editions.FindAsync(edition, ct) is null)
        {
            throw new BusinessException(FeatureErrorCodes.EditionUnknown).For("editionId");
        }

        tenant.UseEdition(input.EditionId);
        var shown = await saving.SaveAsync(tenant, ct);
        features.Forget(id);
        return shown;
    }
}
