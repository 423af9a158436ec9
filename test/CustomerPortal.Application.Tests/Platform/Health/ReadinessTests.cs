using System.Net;
using CustomerPortal.Platform.Events;
using CustomerPortal.TestBase;
using CustomerPortal.TestBase.Http;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;

namespace CustomerPortal.Platform.Health;

/// <summary>A node that cannot work says so to the load balancer: its workers stand still or are stuck, or it can make no documents (R6).</summary>
public sealed class ReadinessTests : IAsyncLifetime, IDisposable
{
    private readonly StuckHost host = new();
    private readonly SemaphoreSlim gate = new(0);
    private int inside;

    public async Task InitializeAsync()
    {
        host.Bell.Answer = async (_, _, _, _) =>
        {
            Interlocked.Increment(ref inside);
            await gate.WaitAsync(CancellationToken.None);
        };
        host.HaveNode();
        await host.InitializeAsync();
    }

    public async Task DisposeAsync() => await ((IAsyncLifetime)host).DisposeAsync();

    public void Dispose()
    {
        gate.Dispose();
        host.Dispose();
    }

    [Fact]
    [Trait("Check", "R6")]
    public async Task A_node_is_ready_only_while_its_workers_go_round_and_documents_can_be_made()
    {
        await IsAsync(ready: true);

        host.Signal.Hold();
        await Eventually.HappensAsync(() => Task.FromResult(host.Signal.IsHeld), "the workers stand still");
        host.Clock.Advance(TimeSpan.FromSeconds(11));
        await IsAsync(ready: false, "workers");
        host.Signal.LetGo();
        await IsAsync(ready: true);

        await host.RingAsync(StuckHost.Workers);
        await Eventually.HappensAsync(() => Task.FromResult(inside == StuckHost.Workers), "every worker is busy");
        host.Clock.Advance(TimeSpan.FromSeconds(15));
        await IsAsync(ready: true);
        host.Clock.Advance(TimeSpan.FromMinutes(10));
        await IsAsync(ready: false, "workers");
        gate.Release(StuckHost.Workers);
        await IsAsync(ready: true);

        host.HaveNoNode();
        host.Clock.Advance(TimeSpan.FromSeconds(61));
        await IsAsync(ready: false, "documents");
        host.HaveNode();
        await IsAsync(ready: true);
    }

    /// <summary>What the load balancer is told a turn of the workers later at most, and still after three more.</summary>
    private async Task IsAsync(bool ready, string? broken = null)
    {
        var told = $"{(ready ? HttpStatusCode.OK : HttpStatusCode.ServiceUnavailable)} {broken}";
        await Eventually.GetAsync(AskAsync, answer => answer == told, told, seconds: 5);
        await Task.Delay(WorkingBellHost.Poll * 3);
        (await AskAsync()).ShouldBe(told);
    }

    private async Task<string> AskAsync()
    {
        using var balancer = new TestBrowser(host.Server);
        using var answer = await balancer.GetAsync("/health/ready");
        var broken = (await answer.JsonAsync()).GetProperty("parts").EnumerateObject().Where(part => !part.Value.GetBoolean()).Select(part => part.Name);
        return $"{answer.StatusCode} {string.Join(' ', broken)}";
    }

    private sealed class StuckHost() : WorkingBellHost(Workers)
    {
        public const int Workers = 2;

        public HeldSignal Signal { get; } = new();

        private string Node => Path.Combine(Database.Folder, "node");

        // Any program that starts and ends well.
        public void HaveNode() => File.CreateSymbolicLink(Node, "/bin/true");

        public void HaveNoNode() => File.Delete(Node);

        protected override IReadOnlyDictionary<string, string?> Settings() => new Dictionary<string, string?>(base.Settings())
        {
            ["Outbox:LeaseSeconds"] = "3600",
            ["Typst:Executable"] = Node,
        };

        protected override void ConfigureServices(IServiceCollection services)
        {
            base.ConfigureServices(services);
            services.Replace(ServiceDescriptor.Singleton<IOutboxSignal>(Signal));
        }
    }

    /// <summary>Wakes nobody early; held, it wakes nobody at all.</summary>
    private sealed class HeldSignal : IOutboxSignal
    {
        private volatile TaskCompletionSource? held;
        private volatile bool isHeld;

        public bool IsHeld => isHeld;

        public void Hold() => held = new TaskCompletionSource(TaskCreationOptions.RunContinuationsAsynchronously);

        public void LetGo()
        {
            held!.SetResult();
            held = null;
        }

        public void Wake()
        {
        }

        public async Task WaitAsync(TimeSpan limit, CancellationToken ct)
        {
            if (held is { } wait)
            {
                isHeld = true;
                await wait.Task.WaitAsync(ct);
            }

            await Task.Delay(limit, ct);
        }
    }
}
