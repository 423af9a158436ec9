using CustomerPortal.Platform.Lists;

namespace CustomerPortal.Platform.Tenancy;

/// <summary>The host keeps its tenants.</summary>
public interface ITenantAppService
{
    /// <summary>A page, searched by name and address.</summary>
    Task<PagedResult<TenantDto>> ListAsync(TenantListRequest request, CancellationToken ct);

    /// <summary>One tenant, a deleted or purged one too.</summary>
    Task<TenantDto> GetAsync(Guid id, CancellationToken ct);

    /// <summary>
    /// Makes a tenant and everything it needs: roles, settings, number series, company, first administrator. If an earlier creation under
    /// this name was cut off, it is finished.
    /// </summary>
    /// <exception cref="Kernel.BusinessException"><see cref="TenancyErrorCodes.NameTaken"/>, <see cref="TenancyErrorCodes.HostLabelTaken"/></exception>
    Task<TenantDto> CreateAsync(TenantCreateInput input, CancellationToken ct);

    /// <summary>Changes the names.</summary>
    Task<TenantDto> UpdateAsync(Guid id, TenantUpdateInput input, CancellationToken ct);

    /// <summary>Gives it another edition, or none. What exists above a lower limit stays.</summary>
    /// <exception cref="Kernel.BusinessException"><see cref="Features.FeatureErrorCodes.EditionUnknown"/></exception>
    Task<TenantDto> SetEditionAsync(Guid id, TenantEditionInput input, CancellationToken ct);
}
