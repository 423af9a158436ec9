using System.Globalization;
using CustomerPortal.Kernel;
using CustomerPortal.Platform.Identity;
using CustomerPortal.Platform.Lists;

namespace CustomerPortal.Platform.Tenancy;

/// <inheritdoc />
internal sealed class TenantAppService(
    ITenantRepository tenants,
    ITenantQueries queries,
    TenantPreparation preparation,
    IFirstAdministrator administrators,
    TenantMemory memory,
    IUnitOfWork unitOfWork,
    TimeProvider clock) : ITenantAppService
{
    /// <inheritdoc />
    public Task<PagedResult<TenantDto>> ListAsync(ListRequest request, CancellationToken ct) => queries.ListAsync(request, ct);

    /// <inheritdoc />
    public async Task<TenantDto> GetAsync(Guid id, CancellationToken ct) => (await LoadAsync(id, ct)).ToDto();

    /// <inheritdoc />
    public async Task<TenantDto> CreateAsync(TenantCreateInput input, CancellationToken ct)
    {
        await administrators.CheckAsync(input.AdminEmailAddress, input.AdminPassword, ct);
        var tenant = await BeginAsync(input, ct);
        await preparation.PrepareAsync(tenant.Id, input.AdminEmailAddress, input.AdminPassword, ct);
        tenant.MarkPrepared(clock.GetUtcNow());
        return await SaveAsync(tenant, ct);
    }

    /// <inheritdoc />
    public async Task<TenantDto> UpdateAsync(Guid id, TenantUpdateInput input, CancellationToken ct)
    {
        var tenant = await LoadAsync(id, ct);
        if (input.ConcurrencyStamp is { Length: > 0 } stamp && stamp != tenant.Version.ToString(CultureInfo.InvariantCulture))
        {
            throw new ConcurrencyException();
        }

        if (await tenants.FindByNameAsync(Tenant.Normalize(input.Name), ct) is { } other && other.Id != id)
        {
            throw NameTaken(input.Name);
        }

        tenant.Rename(input.Name);
        return await SaveAsync(tenant, ct);
    }

    /// <inheritdoc />
    public async Task DeleteAsync(Guid id, CancellationToken ct)
    {
        var tenant = await LoadAsync(id, ct);
        tenant.Delete(clock.GetUtcNow());
        await SaveAsync(tenant, ct);
    }

    /// <inheritdoc />
    public async Task<TenantDto> ActivateAsync(Guid id, CancellationToken ct)
    {
        var tenant = await LoadAsync(id, ct);
        tenant.Activate();
        return await SaveAsync(tenant, ct);
    }

    /// <inheritdoc />
    public async Task<TenantDto> DeactivateAsync(Guid id, CancellationToken ct)
    {
        var tenant = await LoadAsync(id, ct);
        tenant.Deactivate();
        return await SaveAsync(tenant, ct);
    }

    private static BusinessException NameTaken(string name) => new BusinessException(TenancyErrorCodes.NameTaken).With("name", name);

    private async Task<Tenant> BeginAsync(TenantCreateInput input, CancellationToken ct)
    {
        var earlier = await tenants.FindByNameAsync(Tenant.Normalize(input.Name), ct);
        if (earlier is not null)
        {
            return earlier.PreparedAt is null ? earlier : throw NameTaken(input.Name);
        }

        var tenant = Tenant.Create(input.Name, await HostLabelAsync(input, ct));
        tenants.Add(tenant);
        await unitOfWork.SaveAsync(ct);
        return tenant;
    }

    private async Task<string> HostLabelAsync(TenantCreateInput input, CancellationToken ct)
    {
        if (!string.IsNullOrWhiteSpace(input.HostLabel))
        {
            var asked = HostLabels.Check(input.HostLabel);
            return await tenants.FindByHostLabelAsync(asked, ct) is null
                ? asked
                : throw new BusinessException(TenancyErrorCodes.HostLabelTaken).With("label", asked);
        }

        var suggested = HostLabels.Suggest(input.Name) is { Length: > 0 } label ? label : "tenant";
        var free = suggested;
        for (var i = 2; await tenants.FindByHostLabelAsync(free, ct) is not null; i++)
        {
            free = string.Create(CultureInfo.InvariantCulture, $"{suggested}-{i}");
        }

        return free;
    }

    private async Task<Tenant> LoadAsync(Guid id, CancellationToken ct) => EntityNotFoundException.Require(await tenants.FindAsync(id, ct), id);

    private async Task<TenantDto> SaveAsync(Tenant tenant, CancellationToken ct)
    {
        await unitOfWork.SaveAsync(ct);
        memory.Forget();
        return tenant.ToDto();
    }
}
