using System.Net;
using CustomerPortal.TestBase.Http;

namespace CustomerPortal.Platform.Pipeline;

/// <summary>Doors and expensive routes answer 429 with Retry-After once their permits are used, however parallel the tries are.</summary>
public sealed class LimitTests : IAsyncLifetime
{
    private readonly LimitedHost host = new();

    public Task InitializeAsync() => host.InitializeAsync();

    public Task DisposeAsync() => host.DisposeAsync();

    [Fact]
    [Trait("Check", "N4")]
    public async Task Parallel_tries_at_a_door_pass_as_often_as_the_limit_says()
    {
        using var browser = host.Browse();
        await browser.GetAsync("/api/test/token");

        var answers = await Task.WhenAll(Enumerable.Range(0, 40).Select(_ => browser.PostAsync("/api/test/door")));

        answers.Count(a => a.StatusCode == HttpStatusCode.OK).ShouldBe(LimitedHost.Doors);
        var refused = answers.First(a => a.StatusCode == HttpStatusCode.TooManyRequests);
        refused.Headers.GetValues("Retry-After").ShouldHaveSingleItem().ShouldBe("10");
        (await refused.CodeAsync(HttpStatusCode.TooManyRequests)).ShouldBe("Platform:TooManyRequests");
    }

    [Fact]
    [Trait("Check", "N3")]
    public async Task A_made_up_forwarded_address_does_not_open_the_door_again()
    {
        using var browser = host.Browse();
        await browser.GetAsync("/api/test/token");
        var passed = 0;
        for (var i = 0; i < 20; i++)
        {
            browser.Headers["X-Forwarded-For"] = $"203.0.113.{i}";
            passed += (await browser.PostAsync("/api/test/door")).StatusCode == HttpStatusCode.OK ? 1 : 0;
        }

        passed.ShouldBe(LimitedHost.Doors);
    }

    [Fact]
    public async Task Expensive_routes_are_limited_per_account()
    {
        using var one = await host.StaffAsync();
        using var other = await host.StaffAsync();
        await other.PostAsync($"/api/test/sign-in?tenantId={FakeAccounts.Acme.Id}&accountId={Guid.NewGuid()}");
        for (var i = 0; i < LimitedHost.Expensive; i++)
        {
            (await one.GetAsync("/api/test/dear")).StatusCode.ShouldBe(HttpStatusCode.OK);
        }

        (await one.GetAsync("/api/test/dear")).StatusCode.ShouldBe(HttpStatusCode.TooManyRequests);
        (await other.GetAsync("/api/test/dear")).StatusCode.ShouldBe(HttpStatusCode.OK);
    }

    private sealed class LimitedHost : PipelineHost
    {
        public const int Doors = 7;
        public const int Expensive = 3;

        protected override IReadOnlyDictionary<string, string?> Settings() => new Dictionary<string, string?>
        {
            ["RateLimits:DoorsPerAddress:Permits"] = $"{Doors}",
            ["RateLimits:DoorsPerAddress:Window"] = "00:01:00",
            ["RateLimits:ExpensivePerAccount:Permits"] = $"{Expensive}",
            ["RateLimits:ExpensivePerAccount:Window"] = "00:01:00",
        };
    }
}
