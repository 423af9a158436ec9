using Microsoft.EntityFrameworkCore;

namespace CustomerPortal.Customers;

/// <inheritdoc />
internal sealed class ContactRepository(PortalDbContext db) : IContactRepository
{
    /// <inheritdoc />
    public Task<Contact?> FindAsync(Guid customerId, Guid contactId, CancellationToken ct) =>
        db.Set<Contact>().FirstOrDefaultAsync(c => c.Id == contactId && c.CustomerId == customerId, ct);

    /// <inheritdoc />
    public Task<Contact?> FindAsync(Guid contactId, CancellationToken ct) => db.Set<Contact>().FirstOrDefaultAsync(c => c.Id == contactId, ct);

    /// <inheritdoc />
    public async Task<IReadOnlyList<Contact>> ListAsync(Guid customerId, CancellationToken ct) =>
        await db.Set<Contact>().Where(c => c.CustomerId == customerId).OrderBy(c => c.Name).ThenBy(c => c.Id).ToListAsync(ct);

    /// <inheritdoc />
    public Task<bool> IsEmailTakenAsync(Guid customerId, string emailKey, Guid? exceptId, CancellationToken ct) =>
        db.Set<Contact>().AnyAsync(c => c.CustomerId == customerId && c.EmailKey == emailKey && c.Id != exceptId, ct);

    /// <inheritdoc />
    public void Add(Contact contact) => db.Add(contact);

    /// <inheritdoc />
    public void Remove(Contact contact) => db.Remove(contact);
}
