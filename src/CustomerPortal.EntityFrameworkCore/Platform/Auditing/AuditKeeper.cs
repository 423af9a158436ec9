using System.Collections.Concurrent;
using System.Threading.Channels;
using CustomerPortal.Kernel;
using CustomerPortal.Platform.Events;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;

namespace CustomerPortal.Platform.Auditing;

/// <summary>
/// Works behind the requests: writes the refusals that they leave, and seals the entries of the tenants that this node wrote for. What a
/// dead process left unsealed is sealed with the tenant's next entry, by the daily cleaning, or when somebody asks for the proof.
/// </summary>
internal sealed class AuditKeeper(IServiceScopeFactory scopes, ICurrentTenant tenant, ICurrentUser user, IRequestOrigin origin, TimeProvider clock, ILogger<AuditKeeper> logger)
    : BackgroundService, IRefusals
{
    // A flood of refusals costs the oldest of them, never memory: each is in the server's own log too.
    private const int Most = 10_000;
    private static readonly TimeSpan Pause = TimeSpan.FromMilliseconds(300);

    private readonly Channel<(Guid Tenant, AuditAct Act, AuditWitness Witness)> refusals = Channel.CreateBounded<(Guid, AuditAct, AuditWitness)>(
        new BoundedChannelOptions(Most) { FullMode = BoundedChannelFullMode.DropOldest, SingleReader = true });

    private readonly ConcurrentDictionary<Guid, DateTimeOffset> unsealed = new();
    private readonly SemaphoreSlim bell = new(0, 1);

    /// <summary>The tenant has new entries.</summary>
    public void Wake(Guid tenantId)
    {
        // The transaction may commit a little later than its save.
        unsealed[tenantId] = clock.GetUtcNow() + TimeSpan.FromSeconds(5);
        Ring();
    }

    /// <inheritdoc />
    public void Refused(string asked, string missing) =>
        Keep(new AuditAct(AuditAction.Refused, null, null, asked) { Reason = missing });

    /// <inheritdoc />
    public void SignInFailed(string kind, Guid accountId, string? name) => Keep(new AuditAct(AuditAction.SignInFailed, kind, accountId, name));

    /// <summary>Writes and seals whatever waits now.</summary>
    private async Task WorkAsync(CancellationToken ct)
    {
        // Taken out once it is written: a database that is away for a moment loses none.
        while (refusals.Reader.TryPeek(out var refusal))
        {
            await InTenantAsync(refusal.Tenant, services => WriteAsync(services, refusal.Act, refusal.Witness, ct));
            refusals.Reader.TryRead(out _);
        }

        foreach (var (tenantId, until) in unsealed)
        {
            await InTenantAsync(tenantId, services => services.GetRequiredService<AuditSealer>().SealAsync(ct));
            if (clock.GetUtcNow() >= until)
            {
                unsealed.TryRemove(KeyValuePair.Create(tenantId, until));
            }
        }
    }

    /// <inheritdoc />
    public override async Task StopAsync(CancellationToken cancellationToken)
    {
        await base.StopAsync(cancellationToken);
        await GuardAsync(cancellationToken);
    }

    /// <inheritdoc />
    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        while (!stoppingToken.IsCancellationRequested)
        {
            await bell.WaitAsync(unsealed.IsEmpty ? Timeout.InfiniteTimeSpan : TimeSpan.FromSeconds(1), stoppingToken);
            await Task.Delay(Pause, stoppingToken);
            await GuardAsync(stoppingToken);
        }
    }

    public override void Dispose()
    {
        bell.Dispose();
        base.Dispose();
    }

    private static async Task WriteAsync(IServiceProvider services, AuditAct act, AuditWitness witness, CancellationToken ct)
    {
        var db = services.GetRequiredService<PortalDbContext>();
        db.Add(new AuditEntry(act, witness)).Property(e => e.TenantId).CurrentValue = db.TenantId;
        await db.SaveChangesAsync(ct);
    }

    private async Task GuardAsync(CancellationToken ct)
    {
        try
        {
            await WorkAsync(ct);
        }
        catch (Exception e) when (!ct.IsCancellationRequested)
        {
            logger.LogError("The audit log cannot be kept: {Error}", FailureName.Of(e));
        }
    }

    private void Keep(AuditAct act)
    {
        refusals.Writer.TryWrite((tenant.Id, act, new AuditWitness(user.Actor, clock.GetUtcNow(), origin.Address, origin.TraceId)));
        unsealed[tenant.Id] = clock.GetUtcNow();
        Ring();
    }

    private void Ring()
    {
        try
        {
            bell.Release();
        }
        catch (SemaphoreFullException)
        {
            // It rings already.
        }
    }

    private async Task InTenantAsync(Guid tenantId, Func<IServiceProvider, Task> work)
    {
        using var current = tenant.Change(tenantId);
        using var system = user.Change(Actor.System);
        await using var scope = scopes.CreateAsyncScope();
        await work(scope.ServiceProvider);
    }
}
