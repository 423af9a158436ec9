using System.Data.Common;
using CustomerPortal.Kernel;
using CustomerPortal.Platform.Data;
using CustomerPortal.Platform.Tenancy;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace CustomerPortal.Platform.Health;

/// <summary>The database answers a query within two seconds, and has every migration of this program.</summary>
internal sealed class DatabaseHealth(IServiceScopeFactory scopes, IDatabaseSetup setup, ICurrentTenant tenant) : IReadyCheck
{
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(2);

    // A migration is never taken back under a running host: once seen whole, it is whole.
    private volatile bool isWhole;

    /// <inheritdoc />
    public string Name => "database";

    /// <inheritdoc />
    public async ValueTask<bool> IsReadyAsync(CancellationToken ct)
    {
        using var host = tenant.Change(TenantIds.Host);
        using var timeout = CancellationTokenSource.CreateLinkedTokenSource(ct);
        timeout.CancelAfter(Patience);
        try
        {
            // A driver that does not notice the cancellation must not hold the answer back.
            return await AskAsync(timeout.Token).WaitAsync(timeout.Token);
        }
        catch (Exception e) when ((e is OperationCanceledException && !ct.IsCancellationRequested) || IsOfDatabase(e))
        {
            return false;
        }
    }

    private static bool IsOfDatabase(Exception? e) => e is DbException or TimeoutException || (e?.InnerException is { } cause && IsOfDatabase(cause));

    private async Task<bool> AskAsync(CancellationToken ct)
    {
        await using var scope = scopes.CreateAsyncScope();
        var db = scope.ServiceProvider.GetRequiredService<PortalDbContext>();
        await db.Set<Tenant>().AnyAsync(ct);
        isWhole = isWhole || (await setup.PendingAsync(ct)).Count == 0;
        return isWhole;
    }
}
