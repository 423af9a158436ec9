using CustomerPortal.Kernel;

namespace CustomerPortal.Platform.Tenancy;

/// <inheritdoc />
internal sealed class TenantHostNameAppService(
    ITenantRepository tenants,
    TenantMemory memory,
    TenantAddresses addresses,
    IHostNameLookup lookup,
    ICurrentTenant tenant,
    IUnitOfWork unitOfWork,
    TimeProvider clock) : ITenantHostNameAppService
{
    /// <inheritdoc />
    public Task<TenantHostNamesDto> GetOwnAsync(CancellationToken ct) => GetAsync(tenant.Id, ct);

    /// <inheritdoc />
    public async Task<TenantHostNamesDto> GetAsync(Guid tenantId, CancellationToken ct) => Show(await LoadAsync(tenantId, ct));

    /// <inheritdoc />
    public async Task<TenantHostNamesDto> AddAsync(Guid tenantId, TenantHostNameInput input, CancellationToken ct)
    {
        var owner = await LoadAsync(tenantId, ct);
        var added = owner.AddHostName(input.Name, clock.GetUtcNow());
        if (addresses.IsOfInstallation(added.Name))
        {
            throw new BusinessException(TenancyErrorCodes.HostNameOfInstallation).With("host", added.Name).For("name");
        }

        if (await tenants.IsHostNameTakenAsync(added.Name, ct))
        {
            throw new BusinessException(TenancyErrorCodes.HostNameTaken).For("name");
        }

        return await SaveAsync(owner, ct);
    }

    /// <inheritdoc />
    public async Task<TenantHostNamesDto> MakePrimaryAsync(Guid tenantId, Guid hostNameId, CancellationToken ct)
    {
        var owner = await LoadAsync(tenantId, ct);
        owner.MakePrimary(hostNameId);
        return await SaveAsync(owner, ct);
    }

    /// <inheritdoc />
    public async Task<TenantHostNamesDto> RemoveAsync(Guid tenantId, Guid hostNameId, CancellationToken ct)
    {
        var owner = await LoadAsync(tenantId, ct);
        owner.RemoveHostName(hostNameId);
        return await SaveAsync(owner, ct);
    }

    /// <inheritdoc />
    public async Task<HostNameCheckDto> CheckAsync(Guid tenantId, Guid hostNameId, CancellationToken ct)
    {
        var owner = await LoadAsync(tenantId, ct);
        var name = EntityNotFoundException.Require(owner.HostNames.FirstOrDefault(h => h.Id == hostNameId), hostNameId);
        var found = await lookup.FindAsync(name.Name, ct);
        if (found.Count == 0)
        {
            return new HostNameCheckDto(HostNameCheck.NotFound, found);
        }

        var ours = await lookup.FindAsync(addresses.Of(owner).Host, ct);
        return new HostNameCheckDto(found.Intersect(ours, StringComparer.Ordinal).Any() ? HostNameCheck.LeadsHere : HostNameCheck.LeadsElsewhere, found);
    }

    private TenantHostNamesDto Show(Tenant owner)
    {
        var address = addresses.Of(owner);
        return new TenantHostNamesDto(
            address.GetLeftPart(UriPartial.Authority),
            address.Host,
            [.. owner.HostNames.OrderByDescending(h => h.IsPrimary).ThenBy(h => h.Name, StringComparer.Ordinal)
                .Select(h => new TenantHostNameDto(h.Id, h.Name, h.IsPrimary, h.AddedAt))]);
    }

    private async Task<Tenant> LoadAsync(Guid id, CancellationToken ct) => EntityNotFoundException.Require(await tenants.FindAsync(id, ct), id);

    private async Task<TenantHostNamesDto> SaveAsync(Tenant owner, CancellationToken ct)
    {
        await unitOfWork.SaveAsync(ct);
        memory.Forget();
        return Show(owner);
    }
}
