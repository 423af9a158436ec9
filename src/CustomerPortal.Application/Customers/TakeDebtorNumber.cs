using CustomerPortal.AccountingSync;
using CustomerPortal.Kernel;

namespace CustomerPortal.Customers;

/// <summary>The number that the accounting system gave stands on the card: the only way in which it ever gets there (PAR-03).</summary>
internal sealed class TakeDebtorNumber(ICustomerRepository customers, IUnitOfWork unitOfWork) : IEventHandler<CustomerPushed>
{
    public async Task HandleAsync(CustomerPushed happened, EventEnvelope envelope, CancellationToken ct)
    {
        if (await customers.FindAsync(happened.CustomerId, ct) is { } customer)
        {
            customer.TakeDebtorNumber(happened.DebtorNumber);
            await unitOfWork.SaveAsync(ct);
        }
    }
}
