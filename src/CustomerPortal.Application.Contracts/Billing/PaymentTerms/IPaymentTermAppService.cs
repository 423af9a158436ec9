using CustomerPortal.Platform.Lists;

namespace CustomerPortal.Billing;

/// <summary>Payment terms of the tenant.</summary>
public interface IPaymentTermAppService
{
    /// <summary>Searches number and name; sorts by number, name, days or position.</summary>
    Task<PagedResult<PaymentTermDto>> ListAsync(ListRequest request, CancellationToken ct);

    Task<PaymentTermDto> GetAsync(Guid id, CancellationToken ct);

    Task<PaymentTermDto> CreateAsync(PaymentTermInput input, CancellationToken ct);

    Task<PaymentTermDto> UpdateAsync(Guid id, PaymentTermInput input, CancellationToken ct);

    /// <summary>Puts the whole list into an order.</summary>
    Task ReorderAsync(ListOrderInput input, CancellationToken ct);

    /// <exception cref="Kernel.BusinessException"><see cref="BillingErrorCodes.PaymentTermInUse"/></exception>
    Task DeleteAsync(Guid id, CancellationToken ct);
}
