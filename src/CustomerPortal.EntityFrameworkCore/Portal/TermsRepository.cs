using Microsoft.EntityFrameworkCore;

namespace CustomerPortal.Portal;

/// <inheritdoc />
internal sealed class TermsRepository(PortalDbContext db) : ITermsRepository
{
    /// <inheritdoc />
    public async Task<IReadOnlyList<(TermsVersion Version, int Acceptances)>> ListAsync(CancellationToken ct)
    {
        var versions = await db.Set<TermsVersion>().AsNoTracking().OrderByDescending(v => v.Number).ToListAsync(ct);
        var counts = await db.Set<TermsAcceptance>().GroupBy(a => a.TermsNumber).Select(g => new { g.Key, Count = g.Count() }).ToDictionaryAsync(g => g.Key, g => g.Count, ct);
        return [.. versions.Select(v => (v, counts.GetValueOrDefault(v.Number)))];
    }

    /// <inheritdoc />
    public Task<TermsVersion?> FindCurrentAsync(CancellationToken ct) => db.Set<TermsVersion>().FirstOrDefaultAsync(v => v.IsCurrent, ct);

    /// <inheritdoc />
    public Task<TermsVersion?> FindAsync(int number, CancellationToken ct) => db.Set<TermsVersion>().FirstOrDefaultAsync(v => v.Number == number, ct);

    /// <inheritdoc />
    public async Task<int> LastNumberAsync(CancellationToken ct) => await db.Set<TermsVersion>().MaxAsync(v => (int?)v.Number, ct) ?? 0;

    /// <inheritdoc />
    public Task<bool> IsAcceptedAsync(Guid contactId, int number, CancellationToken ct) =>
        db.Set<TermsAcceptance>().AnyAsync(a => a.ContactId == contactId && a.TermsNumber == number, ct);

    /// <inheritdoc />
    public async Task<IReadOnlyList<TermsAcceptance>> AcceptancesOfAsync(Guid contactId, CancellationToken ct) =>
        await db.Set<TermsAcceptance>().AsNoTracking().Where(a => a.ContactId == contactId).OrderByDescending(a => a.TermsNumber).ToListAsync(ct);

    /// <inheritdoc />
    public void Add(TermsVersion version) => db.Add(version);

    /// <inheritdoc />
    public void Add(TermsAcceptance acceptance) => db.Add(acceptance);
}
