using CustomerPortal.Kernel;
using CustomerPortal.Platform.Jobs;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Options;

namespace CustomerPortal.Platform.Idempotency;

/// <summary>Keys go with their answers when nobody asks again.</summary>
internal sealed class RemoveOldKeys(PortalDbContext db, IOptions<RetentionOptions> retention, TimeProvider clock) : IEventHandler<TenantCleanUpDue>
{
    /// <inheritdoc />
    public async Task HandleAsync(TenantCleanUpDue happened, EventEnvelope envelope, CancellationToken ct)
    {
        var before = clock.GetUtcNow().AddDays(-retention.Value.IdempotencyDays);
        await db.Set<IdempotencyKey>().Where(k => k.CreatedAt <= before).ExecuteDeleteAsync(ct);
    }
}
