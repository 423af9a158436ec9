using CustomerPortal.Platform.Events;
using Microsoft.EntityFrameworkCore;

namespace CustomerPortal.Platform.Data;

/// <inheritdoc />
internal sealed class TenantLock(PortalDbContext db, Delivery delivery) : ITenantLock
{
    /// <inheritdoc />
    public async Task HoldAsync(string name, CancellationToken ct)
    {
        await delivery.JoinAsync(ct);
        if (db.Database.CurrentTransaction is null)
        {
            throw new InvalidOperationException($"The lock {name} needs a transaction that it ends with.");
        }

        // Raw SQL is not filtered: the tenant stands in the statement (and in row-level security on PostgreSQL).
        await db.Database.ExecuteSqlAsync(
            $"""
             INSERT INTO "PlatformUsageLocks" ("Id", "TenantId", "Feature", "Held") VALUES ({Guid.CreateVersion7()}, {db.TenantId}, {name}, 1)
             ON CONFLICT ("TenantId", "Feature") DO UPDATE SET "Held" = "PlatformUsageLocks"."Held" + 1
             """,
            ct);
    }
}
