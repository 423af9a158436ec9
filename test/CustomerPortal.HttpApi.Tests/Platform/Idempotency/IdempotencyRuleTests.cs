using CustomerPortal.Platform.ApiKeys;
using CustomerPortal.Platform.Rights;
using CustomerPortal.TestBase;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.DependencyInjection;

namespace CustomerPortal.Platform.Idempotency;

/// <summary>Every POST says whether it takes an idempotency key; those that only ask say why not. What no program reaches needs none.</summary>
public sealed class IdempotencyRuleTests(PortalHost host) : IClassFixture<PortalHost>
{
    // Doors, sessions, passwords and one's own keys: an answer with a secret is never kept.
    private static readonly string[] OwnAccount = ["/api/account/", "/api/portal/account/"];

    [Fact]
    [Trait("Check", "S1")]
    public void Every_creating_post_takes_a_key()
    {
        var posts = host.Services.GetRequiredService<EndpointDataSource>().Endpoints.OfType<RouteEndpoint>()
            .Where(e => e.Metadata.GetMetadata<IHttpMethodMetadata>()?.HttpMethods.Contains("POST") == true)
            .Where(e => e.Metadata.GetMetadata<EndpointRight>() is not EndpointRight.Anonymous && e.Metadata.GetMetadata<PeopleOnly>() is null)
            .Select(e => (Route: $"/{e.RoutePattern.RawText!.Trim('/')}", Rule: e.Metadata.GetMetadata<IdempotencyRule>()))
            .Where(e => !OwnAccount.Any(start => e.Route.StartsWith(start, StringComparison.Ordinal))).ToList();

        posts.Count.ShouldBeGreaterThan(30);
        posts.Where(p => p.Rule is null).Select(p => $"POST {p.Route}: say .TakesIdempotencyKey() or .WithoutIdempotencyKey(\"why\")").ShouldBeEmpty();
        posts.Where(p => p.Rule is { TakesKey: false }).ShouldAllBe(p => p.Rule!.Reason!.Length > 0);
    }
}
