using CustomerPortal.Platform.Lists;

namespace CustomerPortal.Billing;

/// <summary>Tax codes of the tenant.</summary>
public interface ITaxCodeAppService
{
    /// <summary>Searches code and name; sorts by code, name, rate or position.</summary>
    Task<PagedResult<TaxCodeDto>> ListAsync(ListRequest request, CancellationToken ct);

    Task<TaxCodeDto> GetAsync(Guid id, CancellationToken ct);

    Task<TaxCodeDto> CreateAsync(TaxCodeInput input, CancellationToken ct);

    /// <summary>Issued documents keep what was frozen in them; a code that drafts use may still change.</summary>
    Task<TaxCodeDto> UpdateAsync(Guid id, TaxCodeInput input, CancellationToken ct);

    /// <summary>Puts the whole list into an order.</summary>
    Task ReorderAsync(ListOrderInput input, CancellationToken ct);

    /// <exception cref="Kernel.BusinessException"><see cref="BillingErrorCodes.TaxCodeInUse"/></exception>
    Task DeleteAsync(Guid id, CancellationToken ct);
}
