using Microsoft.EntityFrameworkCore;

namespace CustomerPortal.Messaging;

/// <inheritdoc />
internal sealed class MailRepository(PortalDbContext db) : IMailRepository
{
    /// <inheritdoc />
    public Task<MailMessage?> FindAsync(Guid id, CancellationToken ct) => db.Set<MailMessage>().SingleOrDefaultAsync(m => m.Id == id, ct);

    /// <inheritdoc />
    public async Task<Guid?> FindByKeyAsync(string idempotencyKey, CancellationToken ct)
    {
        var added = db.ChangeTracker.Entries<MailMessage>().Select(e => e.Entity).FirstOrDefault(m => m.IdempotencyKey == idempotencyKey);
        return added?.Id
            ?? await db.Set<MailMessage>().Where(m => m.IdempotencyKey == idempotencyKey).Select(m => (Guid?)m.Id).SingleOrDefaultAsync(ct);
    }

    /// <inheritdoc />
    public void Add(MailMessage mail) => db.Add(mail);
}
