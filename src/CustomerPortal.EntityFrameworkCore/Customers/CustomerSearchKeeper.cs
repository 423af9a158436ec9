using CustomerPortal.Kernel;
using CustomerPortal.Platform.Data;
using Microsoft.EntityFrameworkCore;

namespace CustomerPortal.Customers;

/// <summary>Keeps the search texts of cards and contacts in step with them.</summary>
internal sealed class CustomerSearchKeeper : ISaveStep
{
    public async Task BeforeSaveAsync(PortalDbContext db, CancellationToken ct)
    {
        var texts = new Dictionary<Guid, (Guid CustomerId, string Text)>();
        foreach (var customer in Saved<Customer>(db))
        {
            texts[customer.Id] = (customer.Id, CustomerSearchText.Of(customer));
        }

        foreach (var contact in Saved<Contact>(db))
        {
            texts[contact.Id] = (contact.CustomerId, CustomerSearchText.Of(contact));
        }

        var rows = await RowsAsync(db, [.. texts.Keys, .. Removed(db)], ct);
        foreach (var (source, (customerId, text)) in texts)
        {
            if (rows.Remove(source, out var row))
            {
                row.Follow(text);
            }
            else
            {
                db.Add(new CustomerSearchText(source, customerId, text)).Property(t => t.TenantId).CurrentValue = db.TenantId;
            }
        }

        // What remains belongs to removed contacts.
        db.RemoveRange(rows.Values);
    }

    private static IEnumerable<T> Saved<T>(PortalDbContext db)
        where T : AggregateRoot =>
        db.ChangeTracker.Entries<T>().Where(e => e.State is EntityState.Added or EntityState.Modified).Select(e => e.Entity);

    private static IEnumerable<Guid> Removed(PortalDbContext db) =>
        db.ChangeTracker.Entries<Contact>().Where(e => e.State == EntityState.Deleted).Select(e => e.Entity.Id);

    private static async Task<Dictionary<Guid, CustomerSearchText>> RowsAsync(PortalDbContext db, List<Guid> sources, CancellationToken ct)
    {
        if (sources.Count == 0)
        {
            return [];
        }

        var tracked = db.ChangeTracker.Entries<CustomerSearchText>().Select(e => e.Entity).Where(t => sources.Contains(t.SourceId)).ToList();
        var stored = await db.Set<CustomerSearchText>().Where(t => sources.Contains(t.SourceId)).ToListAsync(ct);
        return tracked.Union(stored).ToDictionary(t => t.SourceId);
    }
}
