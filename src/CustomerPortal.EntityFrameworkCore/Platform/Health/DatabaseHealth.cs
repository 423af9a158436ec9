using CustomerPortal.Kernel;

namespace CustomerPortal.Platform.Health;

/// <inheritdoc />
internal sealed class DatabaseHealth(PortalDbContext db, ICurrentTenant tenant, TimeProvider clock) : IDatabaseHealth
{
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(2);

    /// <inheritdoc />
    public async Task<bool> IsReachableAsync(CancellationToken ct)
    {
        using var host = tenant.Change(TenantIds.Host);
        using var timeout = new CancellationTokenSource(Patience, clock);
        using var either = CancellationTokenSource.CreateLinkedTokenSource(ct, timeout.Token);
        try
        {
            return await db.Database.CanConnectAsync(either.Token);
        }
        catch (OperationCanceledException) when (!ct.IsCancellationRequested)
        {
            return false;
        }
    }
}
