using CustomerPortal.Kernel;
using CustomerPortal.Platform.Features;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.ChangeTracking;

namespace CustomerPortal.Customers;

/// <summary>How many customers the plan allows: drafts and active ones; an inactive one takes a place again when it is activated.</summary>
internal sealed class CustomerLimit(PortalDbContext db) : ISaveLimit
{
    /// <inheritdoc />
    public string Feature => CustomersFeatures.MaxCustomers;

    /// <inheritdoc />
    public int Growth(ChangeTracker tracker) => tracker.Entries<Customer>().Sum(entry => After(entry) - Before(entry));

    /// <inheritdoc />
    public Task<int> CountAsync(CancellationToken ct) => db.Set<Customer>().CountAsync(c => c.State != CustomerState.Inactive, ct);

    /// <inheritdoc />
    public BusinessException Reached(int limit, int used) =>
        new BusinessException(CustomersErrorCodes.LimitReached).With("limit", limit).With("used", used);

    private static int After(EntityEntry<Customer> entry) =>
        entry.State != EntityState.Deleted && entry.Entity.State != CustomerState.Inactive ? 1 : 0;

    private static int Before(EntityEntry<Customer> entry) =>
        entry.State != EntityState.Added && entry.Property(c => c.State).OriginalValue != CustomerState.Inactive ? 1 : 0;
}
