using System.Net;
using CustomerPortal.TestBase.Http;
using CustomerPortal.TestBase.Platform;
using Microsoft.Extensions.DependencyInjection;

namespace CustomerPortal.Platform.Identity;

/// <summary>The doors count by address too, and believe only the configured proxy about it.</summary>
public sealed class AddressLimitTests(AddressLimitTests.ProxiedHost portal) : IClassFixture<AddressLimitTests.ProxiedHost>
{
    private const int Tries = ProxiedHost.Permits + 10;

    [Fact]
    [Trait("Check", "N3")]
    public async Task One_password_tried_at_many_accounts_is_stopped_by_the_limit_of_the_address()
    {
        var answers = await SprayAsync(peer: "203.0.113.5", _ => null);

        answers.Count(a => a == HttpStatusCode.OK).ShouldBe(ProxiedHost.Permits);
        answers.Count(a => a == HttpStatusCode.TooManyRequests).ShouldBe(Tries - ProxiedHost.Permits);
    }

    [Fact]
    [Trait("Check", "N3")]
    public async Task Callers_behind_the_known_proxy_are_told_apart_and_each_is_limited()
    {
        var apart = await SprayAsync(ProxiedHost.Proxy, i => $"198.51.100.{i}");
        var one = await SprayAsync(ProxiedHost.Proxy, _ => "198.51.100.200");

        apart.ShouldAllBe(a => a == HttpStatusCode.OK);
        one.Count(a => a == HttpStatusCode.OK).ShouldBe(ProxiedHost.Permits);
    }

    [Theory]
    [Trait("Check", "N3")]
    [InlineData("203.0.113.6", "198.51.100.{0}")]
    [InlineData(ProxiedHost.Proxy, "192.0.2.{0}, 203.0.113.7")]
    public async Task What_anybody_else_says_about_the_address_changes_nothing(string peer, string forwarded)
    {
        var answers = await SprayAsync(peer, i => forwarded.Replace("{0}", $"{i}", StringComparison.Ordinal));

        answers.Count(a => a == HttpStatusCode.OK).ShouldBe(ProxiedHost.Permits);
    }

    private async Task<HttpStatusCode[]> SprayAsync(string peer, Func<int, string?> forwarded)
    {
        using var stranger = portal.Browse();
        await stranger.GetAsync("/api/abp/application-configuration");
        return await Task.WhenAll(Enumerable.Range(1, Tries).Select(async i =>
        {
            using var guesser = portal.Browse();
            foreach (var (name, value) in stranger.Cookies)
            {
                guesser.Cookies[name] = value;
            }

            guesser.Headers[CallerAddress.Header] = peer;
            if (forwarded(i) is { } said)
            {
                guesser.Headers["X-Forwarded-For"] = said;
            }

            using var answer = await guesser.LoginAsync($"user{i}", "Summer2026!");
            return answer.StatusCode;
        }));
    }

    /// <summary>A host behind one proxy, whose peers a test names.</summary>
    public sealed class ProxiedHost : AccountHost
    {
        public const int Permits = 20;
        public const string Proxy = "10.0.0.1";

        protected override IReadOnlyDictionary<string, string?> Settings() => new Dictionary<string, string?>(base.Settings())
        {
            ["Outbox:Enabled"] = "false",
            ["RateLimits:DoorsPerAddress:Permits"] = $"{Permits}",
            ["Proxies:Addresses:0"] = Proxy,
        };

        protected override void ConfigureServices(IServiceCollection services)
        {
            base.ConfigureServices(services);
            services.AddCallerAddress();
        }
    }
}
