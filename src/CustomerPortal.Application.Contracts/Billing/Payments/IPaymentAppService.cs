using CustomerPortal.Platform.Lists;

namespace CustomerPortal.Billing;

/// <summary>Payments typed in by hand.</summary>
public interface IPaymentAppService
{
    Task<PagedResult<PaymentListItemDto>> ListAsync(PaymentListRequest request, CancellationToken ct);

    Task<PaymentDto> GetAsync(Guid id, CancellationToken ct);

    /// <summary>What booking the payment now would cover; nothing is kept.</summary>
    Task<PaymentPreviewDto> PreviewAsync(PaymentInput input, CancellationToken ct);

    /// <summary>Books the payment and allocates it to the oldest invoices first; the rest stays as credit on account.</summary>
    Task<PaymentDto> CreateAsync(PaymentInput input, CancellationToken ct);

    /// <summary>Takes the payment back by a counter entry; what it covered is open again.</summary>
    Task<PaymentDto> VoidAsync(Guid id, PaymentVoidInput input, CancellationToken ct);
}
