using System.Collections.Concurrent;
using CustomerPortal.Kernel;
using CustomerPortal.TestBase;
using Microsoft.Extensions.DependencyInjection;

namespace CustomerPortal.Platform.Events;

/// <summary>Deliveries of a tenant beside neighbours, with the workers of the host.</summary>
public sealed class OutboxTurnTests : IAsyncLifetime, IDisposable
{
    private readonly SharedHost host = new();
    private readonly ConcurrentDictionary<Guid, int> inside = new();
    private readonly ConcurrentDictionary<Guid, int> most = new();
    private readonly SemaphoreSlim gate = new(0);
    private int done;

    public async Task InitializeAsync()
    {
        host.Bell.Answer = async (services, _, _, ct) =>
        {
            var tenant = services.GetRequiredService<ICurrentTenant>().Id;
            var now = inside.AddOrUpdate(tenant, 1, (_, count) => count + 1);
            most.AddOrUpdate(tenant, now, (_, before) => Math.Max(before, now));
            await gate.WaitAsync(ct);
            inside.AddOrUpdate(tenant, 0, (_, count) => count - 1);
            Interlocked.Increment(ref done);
        };
        await host.InitializeAsync();
    }

    public async Task DisposeAsync() => await ((IAsyncLifetime)host).DisposeAsync();

    public void Dispose()
    {
        gate.Dispose();
        host.Dispose();
    }

    [Fact]
    [Trait("Check", "T14")]
    public async Task Beside_neighbours_a_tenant_has_its_share_of_the_workers_and_alone_all_of_them()
    {
        host.Company.Note(BellHost.Acme);
        host.Company.Note(BellHost.Bolt);
        await host.RingAsync(6);
        await host.RingAsync(1, tenant: BellHost.Bolt);
        await InsideAsync(2);
        gate.Release(7);
        await Eventually.HappensAsync(() => Task.FromResult(done == 7), "every delivery");
        most[BellHost.Acme].ShouldBe(1);

        host.Hour.Now += TimeSpan.FromSeconds(10);
        await host.RingAsync(6);
        await InsideAsync(SharedHost.Workers);
        gate.Release(6);
        await Eventually.HappensAsync(() => Task.FromResult(done == 13), "every delivery");
        most[BellHost.Acme].ShouldBe(SharedHost.Workers);
    }

    [Fact]
    [Trait("Check", "T14")]
    public async Task A_delivery_runs_when_it_is_its_tenants_turn()
    {
        host.Turns.Close(BellHost.Acme);
        await host.RingAsync(1);
        await host.RingAsync(1, tenant: BellHost.Bolt);
        gate.Release(2);
        await Eventually.HappensAsync(() => Task.FromResult(done == 1), "the delivery of the other tenant");
        most.Keys.ShouldBe([BellHost.Bolt]);

        host.Turns.Open(BellHost.Acme);
        await Eventually.HappensAsync(() => Task.FromResult(done == 2), "every delivery");
        await Eventually.HappensAsync(() => Task.FromResult(host.Turns.Held == 0), "every turn given back");
    }

    private async Task InsideAsync(int count) =>
        await Eventually.GetAsync(RowsAsync, _ => inside.Values.Sum() == count, $"{count} deliveries run");

    /// <summary>What runs, and what stands in the outbox: told when it does not become what it should.</summary>
    private async Task<string> RowsAsync()
    {
        var rows = await host.Database.QueryAsync(
            "SELECT \"TenantId\", \"State\", \"Attempts\", \"DueAt\", \"LeasedUntil\", \"LastError\" FROM \"PlatformOutboxMessages\"",
            r => string.Join(' ', Enumerable.Range(0, r.FieldCount).Select(i => r.GetValue(i))));
        return $"{string.Join(", ", inside)} at {host.Clock.GetUtcNow():O}: {string.Join("; ", rows)}";
    }

    private sealed class SharedHost : WorkingBellHost
    {
        public const int Workers = 4;

        public SharedHost()
            : base(Workers) => Company = new Neighbours(Hour);

        public KeptTurns Turns { get; } = new();

        /// <summary>Stands still: on a slow machine the deliveries come long after the requests.</summary>
        public StoppedClock Hour { get; } = new();

        public Neighbours Company { get; }

        protected override IReadOnlyDictionary<string, string?> Settings() => new Dictionary<string, string?>(base.Settings())
        {
            ["Outbox:PerTenant"] = "1",
        };

        protected override void ConfigureServices(IServiceCollection services)
        {
            base.ConfigureServices(services);
            services.AddSingleton<IDeliveryTurns>(Turns);
            services.AddSingleton(Company);
        }
    }

    private sealed class StoppedClock : TimeProvider
    {
        public DateTimeOffset Now { get; set; } = FakeClock.Start;

        public override DateTimeOffset GetUtcNow() => Now;
    }

    /// <summary>Turns that a test keeps back.</summary>
    private sealed class KeptTurns : IDeliveryTurns
    {
        private readonly ConcurrentDictionary<Guid, TaskCompletionSource> closed = new();
        private int held;

        public int Held => held;

        public void Close(Guid tenant) => closed[tenant] = new TaskCompletionSource(TaskCreationOptions.RunContinuationsAsynchronously);

        public void Open(Guid tenant) => closed[tenant].SetResult();

        public async ValueTask<IDisposable?> TakeAsync(Guid tenant, CancellationToken ct)
        {
            await (closed.TryGetValue(tenant, out var wait) ? wait.Task.WaitAsync(ct) : Task.CompletedTask);
            Interlocked.Increment(ref held);
            return new Turn(this);
        }

        private sealed class Turn(KeptTurns turns) : IDisposable
        {
            public void Dispose() => Interlocked.Decrement(ref turns.held);
        }
    }
}
