using CustomerPortal.Kernel;
using CustomerPortal.Platform.Timing;

namespace CustomerPortal.Billing;

/// <summary>Credit on account covers a new invoice. Repeating it finds nothing left to cover.</summary>
internal sealed class ApplyCredit(ILedgerRepository ledger, TenantDays days, IUnitOfWork unitOfWork) : IEventHandler<InvoiceIssued>
{
    /// <inheritdoc />
    public async Task HandleAsync(InvoiceIssued happened, EventEnvelope envelope, CancellationToken ct)
    {
        var covered = OpenItems.Match(await ledger.ListOpenAsync(happened.CustomerId, ct), await days.TodayAsync(ct));
        ledger.Add(covered);
        await unitOfWork.SaveAsync(ct);
    }
}
