using Microsoft.EntityFrameworkCore;

namespace CustomerPortal.Portal;

/// <inheritdoc />
internal sealed class TermsDuty(PortalDbContext db) : ITermsDuty
{
    /// <inheritdoc />
    public Task<bool> MustAcceptAsync(Guid contactId, CancellationToken ct) => db.Set<TermsVersion>().AnyAsync(
        v => v.IsCurrent && !db.Set<TermsAcceptance>().Any(a => a.ContactId == contactId && a.TermsNumber == v.Number), ct);
}
