namespace CustomerPortal.Platform.Health;

/// <summary>Looks how everything does.</summary>
public interface IHealthAppService
{
    /// <summary>The whole installation.</summary>
    Task<HealthReportDto> OfHostAsync(CancellationToken ct);

    /// <summary>The current tenant's deliveries, mails and connector.</summary>
    Task<HealthReportDto> OfTenantAsync(CancellationToken ct);
}
