using CustomerPortal.Kernel;
using CustomerPortal.Platform.Data;
using Microsoft.EntityFrameworkCore;

namespace CustomerPortal.Customers;

/// <inheritdoc />
internal sealed class CustomerRepository(PortalDbContext db, INumberCounters counters) : ICustomerRepository
{
    private static readonly SeriesKey Series = new(CustomerConsts.NumberSeries, Guid.Empty);

    /// <inheritdoc />
    public Task<Customer?> FindAsync(Guid id, CancellationToken ct) =>
        db.Set<Customer>().Include(c => c.Addresses).Include(c => c.Groups).AsSplitQuery().FirstOrDefaultAsync(c => c.Id == id, ct);

    /// <inheritdoc />
    public Task<bool> IsNumberTakenAsync(string number, Guid? exceptId, CancellationToken ct) =>
        db.Set<Customer>().AnyAsync(c => c.Number == number && c.Id != exceptId, ct);

    /// <inheritdoc />
    public async Task<string> FirstFreeCodeAsync(IReadOnlyList<string> candidates, CancellationToken ct)
    {
        var taken = await db.Set<Customer>().Where(c => candidates.Contains(c.Code)).Select(c => c.Code).ToListAsync(ct);
        return candidates.FirstOrDefault(c => !taken.Contains(c))
            ?? throw new InvalidOperationException("Every candidate for a customer code is taken.");
    }

    /// <inheritdoc />
    public async Task<string> NextNumberAsync(CancellationToken ct)
    {
        while (true)
        {
            var number = await counters.TakeAsync(Series, ct);
            if (!await IsNumberTakenAsync(number, null, ct))
            {
                return number;
            }
        }
    }

    /// <inheritdoc />
    public Task<CustomerVersion?> FindVersionAsync(Guid customerId, int version, CancellationToken ct) =>
        db.Set<CustomerVersion>().FirstOrDefaultAsync(v => v.CustomerId == customerId && v.Version == version, ct);

    /// <inheritdoc />
    public void Add(Customer customer) => db.Add(customer);

    /// <inheritdoc />
    public void Remove(Customer customer) => db.Remove(customer);
}
