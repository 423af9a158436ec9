using CustomerPortal.Kernel;
using CustomerPortal.Platform.Data;
using Microsoft.EntityFrameworkCore;

namespace CustomerPortal.Customers;

/// <summary>Keeps every save of a card as a version of its own.</summary>
internal sealed class CustomerVersionKeeper(ICurrentUser user, SaveMoments moments) : ISaveStep
{
    public Task BeforeSaveAsync(PortalDbContext db, CancellationToken ct)
    {
        var saved = db.ChangeTracker.Entries<Customer>().Where(e => e.State is EntityState.Added or EntityState.Modified).Select(e => e.Entity).ToList();
        foreach (var customer in saved)
        {
            foreach (var earlier in db.ChangeTracker.Entries<CustomerVersion>().Where(e => IsRepeated(e.Entity, customer)).ToList())
            {
                earlier.State = EntityState.Detached;
            }

            var version = new CustomerVersion(customer, customer.Version, moments.Of(customer), user.Actor);
            db.Add(version).Property(v => v.TenantId).CurrentValue = db.TenantId;
        }

        return Task.CompletedTask;
    }

    /// <summary>A save that is tried again has added its version before.</summary>
    private static bool IsRepeated(CustomerVersion kept, Customer customer) =>
        kept.CustomerId == customer.Id && kept.Version == customer.Version;
}
