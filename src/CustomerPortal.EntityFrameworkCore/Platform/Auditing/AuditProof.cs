using CustomerPortal.Kernel;
using Microsoft.EntityFrameworkCore;

namespace CustomerPortal.Platform.Auditing;

/// <inheritdoc />
internal sealed class AuditProof(PortalDbContext db, AuditSealer sealer, TimeProvider clock) : IAuditProof
{
    private const int AtOnce = 1000;

    /// <inheritdoc />
    public async Task<AuditProofDto> RunAsync(CancellationToken ct)
    {
        await sealer.SealAsync(ct);
        var end = await db.Set<AuditChain>().AsNoTracking().SingleOrDefaultAsync(ct);
        var (length, head) = (end?.Length ?? 0, end?.Head ?? AuditChain.Beginning);
        var broken = await FirstBrokenAsync(length, head, ct);
        return new AuditProofDto(broken is null, length, head, broken, clock.GetUtcNow());
    }

    // Entries that came after the end was read are left for the next look.
    private async Task<long?> FirstBrokenAsync(long length, string end, CancellationToken ct)
    {
        var (place, head) = (0L, AuditChain.Beginning);
        while (place < length)
        {
            var from = place;
            var entries = await db.Set<AuditEntry>().AsNoTracking()
                .Where(e => e.Sequence > from && e.Sequence <= length).OrderBy(e => e.Sequence).Take(AtOnce).ToListAsync(ct);
            foreach (var entry in entries)
            {
                head = AuditHash.Of(head, ++place, entry);
                if (entry.Sequence != place || entry.Hash != head)
                {
                    return place;
                }
            }

            if (entries.Count == 0)
            {
                return place + 1;
            }
        }

        return head == end ? null : length;
    }
}
