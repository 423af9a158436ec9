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
    public Task<MailMessage?> FindByMessageIdAsync(string messageId, CancellationToken ct) =>
        db.Set<MailMessage>().SingleOrDefaultAsync(m => m.MessageId == messageId, ct);

    /// <inheritdoc />
    public async Task<IReadOnlyList<MailMessage>> ListHeldAsync(string addressKey, CancellationToken ct) => await db.Set<MailMessage>()
        .Where(m => m.ToKey == addressKey && m.State == MailState.Held && m.Reason == MailReason.AddressBounced).OrderBy(m => m.CreatedAt).ToListAsync(ct);

    /// <inheritdoc />
    public async Task<MailCount> CountSentAsync(string? addressKey, DateTimeOffset since, Guid exceptId, CancellationToken ct)
    {
        // A mail that is being sent counts: another worker may have begun and not ended.
        var counted = await db.Set<MailMessage>().AsNoTracking()
            .Where(m => m.DocumentKind != null && m.Id != exceptId && (addressKey == null || m.ToKey == addressKey))
            .Where(m => m.State == MailState.Sending || ((m.State == MailState.Sent || m.State == MailState.Bounced) && m.SettledAt > since))
            .GroupBy(_ => 1).Select(g => new { Count = g.Count(), Oldest = g.Min(m => m.SettledAt) }).SingleOrDefaultAsync(ct);
        return counted is null ? new MailCount(0, null) : new MailCount(counted.Count, counted.Oldest);
    }

    /// <inheritdoc />
    public void Add(MailMessage mail) => db.Add(mail);
}
