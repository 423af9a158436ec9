namespace CustomerPortal.Billing;

/// <summary>The short lists that forms choose from; readable by every staff account.</summary>
public interface IBillingOptionsAppService
{
    Task<BillingOptionsDto> GetAsync(CancellationToken ct);
}
