namespace CustomerPortal.Billing;

/// <summary>The tenant's own company.</summary>
public interface IOwnCompanyAppService
{
    Task<OwnCompanyDto> GetAsync(CancellationToken ct);

    /// <exception cref="Kernel.BusinessException"><see cref="BillingErrorCodes.BaseCurrencyLocked"/></exception>
    Task<OwnCompanyDto> UpdateAsync(OwnCompanyInput input, CancellationToken ct);
}
