namespace CustomerPortal.Billing;

/// <summary>The first page of the admin area.</summary>
public interface IDashboardAppService
{
    Task<DashboardDto> GetAsync(CancellationToken ct);
}
