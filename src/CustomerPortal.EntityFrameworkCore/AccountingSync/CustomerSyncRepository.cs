using Microsoft.EntityFrameworkCore;

namespace CustomerPortal.AccountingSync;

/// <inheritdoc />
internal sealed class CustomerSyncRepository(PortalDbContext db) : ICustomerSyncRepository
{
    /// <inheritdoc />
    public Task<CustomerSync?> FindAsync(Guid customerId, CancellationToken ct) =>
        db.Set<CustomerSync>().FirstOrDefaultAsync(s => s.CustomerId == customerId, ct);

    /// <inheritdoc />
    public void Add(CustomerSync sync) => db.Add(sync);
}
