using System.Net;
using CustomerPortal.Platform.ApiKeys;
using CustomerPortal.TestBase.Http;
using CustomerPortal.TestBase.Platform;

namespace CustomerPortal.Platform.Features;

/// <summary>Requests a minute with API keys, as the plan allows them: all keys of the tenant together, and of that tenant alone.</summary>
public sealed class ApiPaceTests(AccountHost portal) : IClassFixture<AccountHost>
{
    private const string Feature = PlatformFeatures.ApiRequestsPerMinute;

    [Fact]
    public async Task One_request_more_than_the_plan_allows_waits_for_the_next_minute_and_no_other_tenant_does()
    {
        var (busy, quiet) = (await portal.TenantAsync(), await portal.TenantAsync());
        await portal.SetFeatureAsync("T", busy.Id, Feature, "3");
        await portal.SetFeatureAsync("T", quiet.Id, Feature, "3");
        using var admin = await busy.AdministratorAsync();
        using var one = portal.Program((await admin.MakeKeyAsync(portal, "Customers.View")).Secret);
        using var two = portal.Program((await admin.MakeKeyAsync(portal, "Customers.View")).Secret);
        using var keeper = await quiet.AdministratorAsync();
        using var other = portal.Program((await keeper.MakeKeyAsync(portal, "Customers.View")).Secret);

        BeginMinute();
        (await StatusesAsync(3, one, two)).ShouldAllBe(status => status == HttpStatusCode.OK);
        var refused = await one.GetAsync("/api/customers");
        (await StatusesAsync(1, two)).ShouldBe([HttpStatusCode.TooManyRequests], "all keys count together");

        (await refused.CodeAsync(HttpStatusCode.TooManyRequests)).ShouldBe(FeatureErrorCodes.ApiTooFast);
        var wait = refused.Headers.RetryAfter!.Delta!.Value;
        wait.ShouldBeInRange(TimeSpan.FromSeconds(1), TimeSpan.FromMinutes(1));
        (await StatusesAsync(3, other)).ShouldAllBe(status => status == HttpStatusCode.OK);
        (await admin.GetAsync("/api/customers")).StatusCode.ShouldBe(HttpStatusCode.OK, "people are not counted");
        portal.Clock.Advance(wait);
        (await StatusesAsync(4, one)).ShouldBe([HttpStatusCode.OK, HttpStatusCode.OK, HttpStatusCode.OK, HttpStatusCode.TooManyRequests]);
    }

    [Fact]
    public async Task Another_plan_counts_at_once_and_none_at_all_is_without_limit()
    {
        var tenant = await portal.TenantAsync();
        using var host = await portal.HostAdministratorAsync();
        var edition = await host.EditionAsync($"Paced {Guid.CreateVersion7():N}"[..30]);
        await portal.SetFeatureAsync("E", edition, Feature, "2");
        await host.SellAsync(tenant.Id, edition);
        using var admin = await tenant.AdministratorAsync();
        using var program = portal.Program((await admin.MakeKeyAsync(portal, "Customers.View")).Secret);
        BeginMinute();
        (await StatusesAsync(3, program)).ShouldBe([HttpStatusCode.OK, HttpStatusCode.OK, HttpStatusCode.TooManyRequests]);

        await portal.SetFeatureAsync("E", edition, Feature, "6");
        (await StatusesAsync(4, program)).ShouldBe([HttpStatusCode.OK, HttpStatusCode.OK, HttpStatusCode.OK, HttpStatusCode.TooManyRequests], "the refused one was counted");

        await portal.SetFeatureAsync("E", edition, Feature, "0");
        (await StatusesAsync(20, program)).ShouldAllBe(status => status == HttpStatusCode.OK);
    }

    [Fact]
    public async Task Keys_of_a_tenant_without_the_API_are_refused_and_people_are_not_until_it_is_back()
    {
        var tenant = await portal.TenantAsync();
        using var admin = await tenant.AdministratorAsync();
        using var program = portal.Program((await admin.MakeKeyAsync(portal, "Customers.View")).Secret, tenant.Host);
        (await program.GetAsync("/api/customers")).StatusCode.ShouldBe(HttpStatusCode.OK);

        await portal.SetFeatureAsync("T", tenant.Id, PlatformFeatures.Api, "false");
        (await (await program.GetAsync("/api/customers")).CodeAsync(HttpStatusCode.Forbidden)).ShouldBe(FeatureErrorCodes.SwitchedOff);
        (await admin.GetAsync("/api/customers")).StatusCode.ShouldBe(HttpStatusCode.OK);

        await portal.SetFeatureAsync("T", tenant.Id, PlatformFeatures.Api, "true");
        (await program.GetAsync("/api/customers")).StatusCode.ShouldBe(HttpStatusCode.OK);
    }

    // The clock runs: nobody is to cross into the next minute by chance.
    private void BeginMinute() => portal.Clock.Advance(TimeSpan.FromSeconds(60 - portal.Clock.GetUtcNow().Second));

    private static async Task<IReadOnlyList<HttpStatusCode>> StatusesAsync(int requests, params TestBrowser[] programs)
    {
        var statuses = new List<HttpStatusCode>();
        for (var i = 0; i < requests; i++)
        {
            statuses.Add((await programs[i % programs.Length].GetAsync("/api/customers")).StatusCode);
        }

        return statuses;
    }
}
