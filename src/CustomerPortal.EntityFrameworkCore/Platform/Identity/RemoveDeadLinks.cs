using CustomerPortal.Kernel;
using CustomerPortal.Platform.Jobs;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Options;

namespace CustomerPortal.Platform.Identity;

/// <summary>Hashes of mail links that are long used or expired go.</summary>
internal sealed class RemoveDeadLinks(PortalDbContext db, IOptions<RetentionOptions> retention, TimeProvider clock)
    : IEventHandler<TenantCleanUpDue>
{
    /// <inheritdoc />
    public async Task HandleAsync(TenantCleanUpDue happened, EventEnvelope envelope, CancellationToken ct)
    {
        var before = clock.GetUtcNow().AddDays(-retention.Value.LinkDays);
        await db.Set<OneTimeToken>().Where(token => token.ExpiresAt < before || token.UsedAt < before).ExecuteDeleteAsync(ct);
    }
}
