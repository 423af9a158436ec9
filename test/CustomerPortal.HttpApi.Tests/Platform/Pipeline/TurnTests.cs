using System.Net;
using CustomerPortal.Kernel;
using CustomerPortal.TestBase;
using CustomerPortal.TestBase.Http;
using Microsoft.Extensions.DependencyInjection;

namespace CustomerPortal.Platform.Pipeline;

/// <summary>While others ask as well, the requests of a tenant run one after the other; nothing that is held up locks a tenant out.</summary>
public sealed class TurnTests
{
    private const string Patient = "00:01:00";
    private const string Impatient = "00:00:01";

    [Fact]
    public async Task Of_a_tenant_in_company_one_request_runs_at_once_and_neighbours_pass()
    {
        await using var stage = await StageAsync(Patient);
        await stage.MeetAsync();

        var held = Enumerable.Range(0, 6).Select(_ => stage.Acme.GetAsync("/api/test/hold")).ToList();
        await stage.EnteredAsync(1);
        (await stage.Bolt.GetAsync("/api/test/signed-in")).StatusCode.ShouldBe(HttpStatusCode.OK);
        var late = stage.Acme.GetAsync("/api/test/signed-in");
        late.IsCompleted.ShouldBeFalse();
        stage.Crossing.Open();

        (await Task.WhenAll([.. held, late])).ShouldAllBe(a => a.StatusCode == HttpStatusCode.OK);
        stage.Crossing.Most.ShouldBe(1);
    }

    [Fact]
    public async Task A_tenant_alone_has_the_node()
    {
        await using var stage = await StageAsync(Patient);
        var held = Enumerable.Range(0, 6).Select(_ => stage.Acme.GetAsync("/api/test/hold")).ToList();

        await stage.EnteredAsync(6);

        stage.Crossing.Open();
        (await Task.WhenAll(held)).ShouldAllBe(a => a.StatusCode == HttpStatusCode.OK);
    }

    [Theory]
    [InlineData("/api/test/hold", "/api/test/signed-in")]
    [InlineData("/api/test/hold-dear", "/api/test/signed-in")]
    [InlineData("/api/test/hold", "/api/test/dear")]
    [InlineData("/api/test/hold-dear", "/api/test/dear")]
    public async Task A_request_that_is_held_up_locks_nobody_out(string held, string other)
    {
        await using var stage = await StageAsync(Impatient);
        await stage.MeetAsync();
        var first = stage.Acme.GetAsync(held);
        await stage.EnteredAsync(1);

        (await stage.Acme.GetAsync(other)).StatusCode.ShouldBe(HttpStatusCode.OK);

        first.IsCompleted.ShouldBeFalse();
        stage.Crossing.Open();
        await first;
    }

    [Fact]
    public async Task Open_pages_take_no_turn()
    {
        await using var stage = await StageAsync(Patient);
        await stage.MeetAsync();
        using var live = await stage.Acme.SendAsync(new HttpRequestMessage(HttpMethod.Get, "/api/live"), HttpCompletionOption.ResponseHeadersRead);

        // A page that had to wait would wait six seconds, a tenth of the patience.
        (await stage.Acme.GetAsync("/api/test/signed-in").WaitAsync(TimeSpan.FromSeconds(3))).StatusCode.ShouldBe(HttpStatusCode.OK);
    }

    [Fact]
    [Trait("Check", "T14")]
    public async Task A_delivery_stands_in_one_row_with_the_requests_of_its_tenant()
    {
        await using var stage = await StageAsync(Patient);
        await stage.MeetAsync();
        var held = stage.Acme.GetAsync("/api/test/hold");
        await stage.EnteredAsync(1);

        var waiting = stage.DeliveryAsync(FakeAccounts.Acme.Id);
        (await stage.DeliveryAsync(FakeAccounts.Bolt.Id)).ShouldNotBeNull().Dispose();
        waiting.IsCompleted.ShouldBeFalse();

        stage.Crossing.Open();
        await held;
        (await waiting.WaitAsync(TimeSpan.FromSeconds(30))).ShouldNotBeNull().Dispose();
    }

    [Fact]
    [Trait("Check", "T14")]
    public async Task A_delivery_that_waits_for_a_mail_server_holds_up_no_page()
    {
        await using var stage = await StageAsync(Patient);
        await stage.MeetAsync();
        using var delivery = (await stage.DeliveryAsync(FakeAccounts.Acme.Id)).ShouldNotBeNull();

        // A page that had to wait would wait six seconds, a tenth of the patience.
        (await stage.Acme.GetAsync("/api/test/signed-in").WaitAsync(TimeSpan.FromSeconds(3))).StatusCode.ShouldBe(HttpStatusCode.OK);
    }

    [Fact]
    public async Task Deliveries_of_a_tenant_alone_take_no_turn()
    {
        await using var stage = await StageAsync(Patient);
        await stage.Acme.GetAsync("/api/test/signed-in");

        (await stage.DeliveryAsync(FakeAccounts.Acme.Id)).ShouldBeNull();
    }

    private static async Task<Stage> StageAsync(string patience)
    {
        var host = new TurnHost(patience);
        await host.InitializeAsync();
        return new Stage(host, await host.StaffAsync(FakeAccounts.Acme.Id), await host.StaffAsync(FakeAccounts.Bolt.Id));
    }

    private sealed class Stage(PipelineHost host, TestBrowser acme, TestBrowser bolt) : IAsyncDisposable
    {
        public TestBrowser Acme => acme;

        public TestBrowser Bolt => bolt;

        public Crossing Crossing { get; } = host.Services.GetRequiredService<Crossing>();

        /// <summary>Both tenants ask, so each is in company from now on.</summary>
        public async Task MeetAsync()
        {
            await acme.GetAsync("/api/test/signed-in");
            await bolt.GetAsync("/api/test/signed-in");
        }

        public Task<IDisposable?> DeliveryAsync(Guid tenant) => host.Services.GetRequiredService<IDeliveryTurns>().TakeAsync(tenant, CancellationToken.None).AsTask();

        public Task<bool> EnteredAsync(int count) =>
            Eventually.HappensAsync(() => Task.FromResult(Crossing.Inside == count), $"{count} requests run");

        public async ValueTask DisposeAsync()
        {
            Crossing.Open();
            acme.Dispose();
            bolt.Dispose();
            await host.DisposeAsync();
        }
    }

    private sealed class TurnHost(string patience) : PipelineHost
    {
        protected override IReadOnlyDictionary<string, string?> Settings() => new Dictionary<string, string?>
        {
            ["RateLimits:RunningPerTenant"] = "1",
            ["RateLimits:RunningAlone"] = "50",
            ["RateLimits:TurnPatience"] = patience,
        };
    }
}
