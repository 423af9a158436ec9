using CustomerPortal.Customers;
using CustomerPortal.Kernel;

namespace CustomerPortal.AccountingSync;

/// <summary>A new customer is pushed without anybody asking (PAR-01).</summary>
internal sealed class QueueNewCustomer(PushQueue queue) : IEventHandler<CustomerCreated>
{
    public Task HandleAsync(CustomerCreated happened, EventEnvelope envelope, CancellationToken ct) => queue.AskAsync(happened.CustomerId, ct);
}

/// <summary>Later edits are pushed too.</summary>
internal sealed class QueueChangedCustomer(PushQueue queue) : IEventHandler<CustomerChanged>
{
    public Task HandleAsync(CustomerChanged happened, EventEnvelope envelope, CancellationToken ct) => queue.AskAsync(happened.CustomerId, ct);
}
