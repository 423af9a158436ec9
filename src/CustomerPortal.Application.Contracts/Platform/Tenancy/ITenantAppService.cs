using CustomerPortal.Platform.Lists;

namespace CustomerPortal.Platform.Tenancy;

/// <summary>The host keeps its tenants.</summary>
public interface ITenantAppService
{
    /// <summary>A page, searched by name and host label.</summary>
    Task<PagedResult<TenantDto>> ListAsync(ListRequest request, CancellationToken ct);

    /// <summary>One tenant.</summary>
    Task<TenantDto> GetAsync(Guid id, CancellationToken ct);

    /// <summary>
    /// Makes a tenant and everything it needs: roles, settings, number series, company, first administrator. If an earlier creation under
    /// this name was cut off, it is finished.
    /// </summary>
    /// <exception cref="Kernel.BusinessException"><see cref="TenancyErrorCodes.NameTaken"/>, <see cref="TenancyErrorCodes.HostLabelTaken"/></exception>
    Task<TenantDto> CreateAsync(TenantCreateInput input, CancellationToken ct);

    /// <summary>Changes the name.</summary>
    Task<TenantDto> UpdateAsync(Guid id, TenantUpdateInput input, CancellationToken ct);

    /// <summary>Closes a tenant for good.</summary>
    Task DeleteAsync(Guid id, CancellationToken ct);

    /// <summary>Lets its people in again.</summary>
    Task<TenantDto> ActivateAsync(Guid id, CancellationToken ct);

    /// <summary>Keeps its people out; sessions end within seconds.</summary>
    Task<TenantDto> DeactivateAsync(Guid id, CancellationToken ct);
}
