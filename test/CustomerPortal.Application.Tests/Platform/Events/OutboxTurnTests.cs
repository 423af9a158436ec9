using System.Collections.Concurrent;
using CustomerPortal.Kernel;
using CustomerPortal.TestBase;
using Microsoft.Extensions.DependencyInjection;

namespace CustomerPortal.Platform.Events;

/// <summary>Deliveries of a tenant beside neighbours, with the workers of the host.</summary>
public sealed class OutboxTurnTests : IAsyncLifetime, IDisposable
{
    private readonly WorkingHost host = new();
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
        var neighbours = host.Services.GetRequiredService<Neighbours>();
        neighbours.Note(BellHost.Acme);
        neighbours.Note(BellHost.Bolt);
        await host.RingAsync(6);
        await host.RingAsync(1, tenant: BellHost.Bolt);
        await InsideAsync(2);
        gate.Release(7);
        await Eventually.HappensAsync(() => Task.FromResult(done == 7), "every delivery");
        most[BellHost.Acme].ShouldBe(1);

        host.Clock.Advance(TimeSpan.FromSeconds(10));
        await host.RingAsync(6);
        await InsideAsync(WorkingHost.Parallel);
        gate.Release(6);
        await Eventually.HappensAsync(() => Task.FromResult(done == 13), "every delivery");
        most[BellHost.Acme].ShouldBe(WorkingHost.Parallel);
    }

    private async Task InsideAsync(int count) => await Eventually.HappensAsync(() => Task.FromResult(inside.Values.Sum() == count), $"{count} deliveries run");

    private sealed class WorkingHost : BellHost
    {
        public const int Parallel = 4;

        protected override IReadOnlyDictionary<string, string?> Settings() => new Dictionary<string, string?>(base.Settings())
        {
            ["Outbox:Enabled"] = "true",
            ["Outbox:Parallel"] = $"{Parallel}",
            ["Outbox:PerTenant"] = "1",
            ["Outbox:PollSeconds"] = "0.1",
        };
    }
}
