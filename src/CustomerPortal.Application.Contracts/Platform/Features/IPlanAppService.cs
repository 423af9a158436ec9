namespace CustomerPortal.Platform.Features;

/// <summary>Plan and usage.</summary>
public interface IPlanAppService
{
    /// <summary>Of the current tenant.</summary>
    Task<PlanDto> GetAsync(CancellationToken ct);

    /// <summary>Of a tenant, for the host.</summary>
    Task<PlanDto> GetOfAsync(Guid tenantId, CancellationToken ct);
}
