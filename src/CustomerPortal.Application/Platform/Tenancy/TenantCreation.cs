using System.Globalization;
using CustomerPortal.Kernel;
using CustomerPortal.Platform.Features;
using CustomerPortal.Platform.Identity;

namespace CustomerPortal.Platform.Tenancy;

/// <summary>Makes tenants, or finishes one whose creation was cut off.</summary>
internal sealed class TenantCreation(
    ITenantRepository tenants,
    IEditionRepository editions,
    TenantPreparation preparation,
    IFirstAdministrator administrators,
    TenantSaving saving,
    TimeProvider clock)
{
    /// <inheritdoc cref="ITenantAppService.CreateAsync"/>
    public async Task<TenantDto> CreateAsync(TenantCreateInput input, CancellationToken ct)
    {
        await administrators.CheckAsync(input.AdminEmailAddress, input.AdminPassword, ct);
        var tenant = await BeginAsync(input, ct);
        await preparation.PrepareAsync(tenant.Id, input.AdminEmailAddress, input.AdminPassword, ct);
        tenant.MarkPrepared(clock.GetUtcNow());
        return await saving.SaveAsync(tenant, ct);
    }

    private async Task<Tenant> BeginAsync(TenantCreateInput input, CancellationToken ct)
    {
        var name = Tenant.Normalize(input.Name);
        if (await tenants.FindByNameAsync(name, ct) is { PreparedAt: null } earlier)
        {
            return earlier;
        }

        if (await tenants.IsNameTakenAsync(name, null, ct))
        {
            throw new BusinessException(TenancyErrorCodes.NameTaken).With("name", input.Name);
        }

        if (input.EditionId is { } edition && await editions.FindAsync(edition, ct) is null)
        {
            throw new BusinessException(FeatureErrorCodes.EditionUnknown).For("editionId");
        }

        var tenant = Tenant.Create(input.Name, await HostLabelAsync(input, ct));
        tenant.UseEdition(input.EditionId);
        tenants.Add(tenant);
        await saving.SaveAsync(tenant, ct);
        return tenant;
    }

    private async Task<string> HostLabelAsync(TenantCreateInput input, CancellationToken ct)
    {
        if (!string.IsNullOrWhiteSpace(input.HostLabel))
        {
            var asked = HostLabels.Check(input.HostLabel);
            return await tenants.IsHostLabelTakenAsync(asked, ct)
                ? throw new BusinessException(TenancyErrorCodes.HostLabelTaken).With("label", asked)
                : asked;
        }

        var suggested = HostLabels.Suggest(input.Name) is { Length: > 0 } label ? label : "tenant";
        var free = suggested;
        for (var i = 2; await tenants.IsHostLabelTakenAsync(free, ct); i++)
        {
            free = string.Create(CultureInfo.InvariantCulture, $"{suggested}-{i}");
        }

        return free;
    }
}
