namespace CustomerPortal.Platform.Tenancy;

/// <summary>The host closes, deletes and restores its tenants. What stops, stops within five seconds: sessions, links, deliveries.</summary>
public interface ITenantLifeAppService
{
    /// <summary>Lets its people in again.</summary>
    Task<TenantDto> ActivateAsync(Guid id, CancellationToken ct);

    /// <summary>Keeps its people out; nothing is lost.</summary>
    Task<TenantDto> DeactivateAsync(Guid id, TenantDeactivateInput input, CancellationToken ct);

    /// <summary>Closes it; after the retention of the host's settings its rows and files are purged.</summary>
    Task DeleteAsync(Guid id, CancellationToken ct);

    /// <summary>Brings a deleted one back.</summary>
    /// <exception cref="Kernel.BusinessException"><see cref="TenancyErrorCodes.PurgeBegun"/></exception>
    Task<TenantDto> RestoreAsync(Guid id, CancellationToken ct);
}
