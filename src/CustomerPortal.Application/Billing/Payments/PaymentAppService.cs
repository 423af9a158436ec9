using CustomerPortal.Kernel;
using CustomerPortal.Platform.Data;
using CustomerPortal.Platform.Lists;

namespace CustomerPortal.Billing;

/// <inheritdoc />
internal sealed class PaymentAppService(
    IPaymentQueries queries, PaymentBooking booking, ConflictRetry retry, Turns turns, IPaymentRepository payments) : IPaymentAppService
{
    /// <inheritdoc />
    public Task<PagedResult<PaymentListItemDto>> ListAsync(PaymentListRequest request, CancellationToken ct) => queries.ListAsync(request, ct);

    /// <inheritdoc />
    public async Task<PaymentDto> GetAsync(Guid id, CancellationToken ct) =>
        await queries.FindAsync(id, ct) ?? throw new EntityNotFoundException(typeof(Payment), id);

    /// <inheritdoc />
    public Task<PaymentPreviewDto> PreviewAsync(PaymentInput input, CancellationToken ct) => booking.PreviewAsync(input, ct);

    /// <inheritdoc />
    public async Task<PaymentDto> CreateAsync(PaymentInput input, CancellationToken ct)
    {
        using var turn = await turns.WaitAsync(input.CustomerId, ct);
        return await GetAsync(await retry.RunAsync<PaymentBooking, Guid>(attempt => attempt.BookAsync(input, ct), ct), ct);
    }

    /// <inheritdoc />
    public async Task<PaymentDto> VoidAsync(Guid id, PaymentVoidInput input, CancellationToken ct)
    {
        using var turn = await turns.WaitAsync((await payments.GetAsync(id, ct)).CustomerId, ct);
        return await GetAsync(await retry.RunAsync<PaymentBooking, Guid>(attempt => attempt.VoidAsync(id, input, ct), ct), ct);
    }
}
