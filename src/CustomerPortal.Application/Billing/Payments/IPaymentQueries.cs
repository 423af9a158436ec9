using CustomerPortal.Platform.Lists;

namespace CustomerPortal.Billing;

/// <summary>Reading payments.</summary>
public interface IPaymentQueries
{
    Task<PagedResult<PaymentListItemDto>> ListAsync(PaymentListRequest request, CancellationToken ct);

    Task<PaymentDto?> FindAsync(Guid id, CancellationToken ct);
}
