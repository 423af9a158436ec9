using CustomerPortal.Kernel;
using Microsoft.EntityFrameworkCore;

namespace CustomerPortal.Billing;

/// <inheritdoc />
internal sealed class PaymentRepository(PortalDbContext db) : IPaymentRepository
{
    /// <inheritdoc />
    public async Task<Payment> GetAsync(Guid id, CancellationToken ct) =>
        EntityNotFoundException.Require(await db.Set<Payment>().FirstOrDefaultAsync(p => p.Id == id, ct), id);

    /// <inheritdoc />
    public void Add(Payment payment) => db.Add(payment);
}
