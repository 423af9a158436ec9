namespace CustomerPortal.Platform.Tenancy;

/// <summary>The host names of tenants: kept by the host, seen by the tenant.</summary>
public interface ITenantHostNameAppService
{
    /// <summary>Of the current tenant.</summary>
    Task<TenantHostNamesDto> GetOwnAsync(CancellationToken ct);

    /// <summary>Of a tenant, for the host.</summary>
    Task<TenantHostNamesDto> GetAsync(Guid tenantId, CancellationToken ct);

    /// <summary>Adds one; the first is the primary one.</summary>
    /// <exception cref="Kernel.BusinessException"><see cref="TenancyErrorCodes.HostNameTaken"/>, <see cref="TenancyErrorCodes.HostNameOfInstallation"/></exception>
    Task<TenantHostNamesDto> AddAsync(Guid tenantId, TenantHostNameInput input, CancellationToken ct);

    /// <summary>Links in mails carry this one from now on.</summary>
    Task<TenantHostNamesDto> MakePrimaryAsync(Guid tenantId, Guid hostNameId, CancellationToken ct);

    /// <summary>Gives one up.</summary>
    Task<TenantHostNamesDto> RemoveAsync(Guid tenantId, Guid hostNameId, CancellationToken ct);

    /// <summary>Asks the DNS where one leads.</summary>
    Task<HostNameCheckDto> CheckAsync(Guid tenantId, Guid hostNameId, CancellationToken ct);
}
