using CustomerPortal.Kernel;
using CustomerPortal.Platform.Data;
using CustomerPortal.Platform.Files;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace CustomerPortal.Platform.Tenancy;

/// <summary>
/// Deletes inside the tenant's own scope: every statement names the tenant, and on PostgreSQL row-level security shows no other rows. In
/// batches, so that nobody waits long for a lock.
/// </summary>
internal sealed class TenantErasure(IServiceScopeFactory scopes, ICurrentTenant tenant) : ITenantErasure
{
    private const int Batch = 2000;

    // Rows can come back while others go (balances that triggers keep): a second pass takes those.
    private const int MaxPasses = 5;

    /// <inheritdoc />
    public async Task EraseAsync(Guid tenantId, CancellationToken ct)
    {
        if (tenantId == TenantIds.Host)
        {
            throw new ArgumentException("The host is not erased.", nameof(tenantId));
        }

        using var inTenant = tenant.Change(tenantId);
        await using var scope = scopes.CreateAsyncScope();
        var services = scope.ServiceProvider;
        var db = services.GetRequiredService<PortalDbContext>();
        await using var held = await HeldConnection.OfAsync(db, ct);
        await DeleteRowsAsync(db, ErasurePlan.Of(db.Model), ct);
        await services.GetRequiredService<IBlobStore>().DeleteAllAsync(ct);
        await services.GetRequiredService<IErasedTraces>().RemoveAsync(db, ct);
    }

    private static async Task DeleteRowsAsync(PortalDbContext db, ErasurePlan plan, CancellationToken ct)
    {
        foreach (var statement in plan.Untie)
        {
            await RunAsync(db, statement, ct);
        }

        for (var pass = 0; pass < MaxPasses; pass++)
        {
            var deleted = 0;
            foreach (var statement in plan.Delete(Batch))
            {
                deleted += await RepeatAsync(db, statement, ct);
            }

            if (deleted == 0)
            {
                return;
            }
        }

        throw new InvalidOperationException("Rows of the tenant keep coming back.");
    }

    private static async Task<int> RepeatAsync(PortalDbContext db, string statement, CancellationToken ct)
    {
        int all = 0, some;
        do
        {
            some = await RunAsync(db, statement, ct);
            all += some;
        }
        while (some > 0);
        return all;
    }

    private static Task<int> RunAsync(PortalDbContext db, string statement, CancellationToken ct) =>
        db.Database.ExecuteSqlRawAsync(statement, [db.TenantId], ct);
}
