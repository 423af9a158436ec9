using System.Net;
using CustomerPortal.Isolation;
using CustomerPortal.Platform.Rights;
using CustomerPortal.TestBase.Http;
using CustomerPortal.TestBase.Platform;
using Microsoft.AspNetCore.RateLimiting;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.DependencyInjection;

namespace CustomerPortal.Platform.Identity;

/// <summary>Whatever somebody without a session may post to is a door, and every door closes after so many tries of one address (N5).</summary>
public sealed class DoorLimitTests(DoorLimitTests.LimitedHost host) : IClassFixture<DoorLimitTests.LimitedHost>
{
    // Route → why it needs no limit.
    private static readonly Dictionary<string, string> NoDoors = new()
    {
        ["POST /api/account/logout"] = "ends the caller's own session, tells nothing",
        ["POST /api/portal/account/logout"] = "ends the caller's own session, tells nothing",
        ["POST /api/messaging/unsubscribe/{token}"] = "a token sealed by the host, nothing to guess; mail programs of many people share an address",
        ["POST /api/messaging/bounces/{tenantId:guid}"] = "a signature over the report, nothing to guess; a provider reports from one address",
    };

    [Fact]
    [Trait("Check", "N5")]
    public void Whatever_anybody_may_post_to_is_a_door_or_on_the_written_list() =>
        Open().Where(o => !IsDoor(o.Endpoint)).Select(o => o.Key).ShouldBe(NoDoors.Keys, ignoreOrder: true);

    [Fact]
    [Trait("Check", "N5")]
    public async Task Every_door_closes_after_the_limit()
    {
        var doors = Open().Where(o => IsDoor(o.Endpoint)).Select(o => o.Key).ToHashSet();
        string[] named =
        [
            "POST /api/account/reset-password", "POST /api/account/accept-invitation", "POST /api/account/invitation", "POST /api/account/two-factor", "POST /api/account/passkey/login",
            "POST /api/account/impersonate", "POST /api/portal/account/forgot-password", "POST /api/portal/account/reset-password", "POST /api/portal/account/magic-link/use",
        ];
        named.Where(key => !doors.Contains(key)).ShouldBeEmpty();
        var findings = new List<string>();
        foreach (var (door, number) in doors.Order(StringComparer.Ordinal).Select((door, number) => (door, number)))
        {
            using var stranger = host.Browse();
            await stranger.GetAsync("/api/abp/application-configuration");
            await stranger.GetAsync("/api/portal/session");
            stranger.Headers[CallerAddress.Header] = $"203.0.113.{number + 1}";
            var statuses = new List<HttpStatusCode>();
            for (var tries = 0; tries <= LimitedHost.Tries; tries++)
            {
                var route = RouteCases.All.First(c => c.Key == door);
                using var answer = await stranger.SendJsonAsync(
                    HttpMethod.Post, RouteCase.Fill(route.Address, kind => World.Missing[kind]), RouteCase.Fill(route.Body ?? "{}", kind => World.Missing[kind]));
                statuses.Add(answer.StatusCode);
            }

            if (statuses.IndexOf(HttpStatusCode.TooManyRequests) != LimitedHost.Tries)
            {
                findings.Add($"{door}: {string.Join(", ", statuses)}");
            }
        }

        findings.ShouldBeEmpty();
    }

    private IEnumerable<(string Key, RouteEndpoint Endpoint)> Open() =>
        from endpoint in host.Services.GetRequiredService<EndpointDataSource>().Endpoints.OfType<RouteEndpoint>()
        where endpoint.Metadata.GetMetadata<EndpointRight>() is EndpointRight.Anonymous
        from key in RouteCases.KeysOf(endpoint)
        where !key.StartsWith("GET ", StringComparison.Ordinal) && !key.StartsWith("HEAD ", StringComparison.Ordinal)
        select (key, endpoint);

    private static bool IsDoor(RouteEndpoint endpoint) => endpoint.Metadata.GetMetadata<EnableRateLimitingAttribute>()?.PolicyName == "Doors";

    /// <summary>Few tries an address, and a header that says which address it is.</summary>
    public sealed class LimitedHost : AccountHost
    {
        public const int Tries = 3;

        /// <inheritdoc />
        protected override IReadOnlyDictionary<string, string?> Settings() => new Dictionary<string, string?>(base.Settings())
        {
            ["RateLimits:DoorsPerAddress:Permits"] = $"{Tries}",
            ["RateLimits:DoorsPerAddress:Window"] = "01:00:00",
        };

        /// <inheritdoc />
        protected override void ConfigureServices(IServiceCollection services)
        {
            base.ConfigureServices(services);
            services.AddCallerAddress();
        }
    }
}
