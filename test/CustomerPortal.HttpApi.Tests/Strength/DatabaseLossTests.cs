using System.Collections.Concurrent;
using System.Diagnostics;
using System.Net;
using CustomerPortal.TestBase;
using CustomerPortal.TestBase.Http;
using CustomerPortal.TestBase.Processes;

namespace CustomerPortal.Strength;

/// <summary>
/// The PostgreSQL server is killed (kill -9) under load and started again: meanwhile every request is told to come back, within two seconds;
/// afterwards the host is ready within ten, unaided, and whatever was acknowledged is there. A restart by its administrator follows, and requests
/// that hang until no connection is left (R1, R6).
/// </summary>
public sealed class DatabaseLossTests
{
    [Fact]
    [Trait("Check", "R1")]
    [Trait("Check", "R6")]
    public async Task While_the_database_is_away_requests_are_put_off_and_afterwards_all_goes_on()
    {
        if (!TestDatabase.IsPostgreSql)
        {
            // The embedded engine has no server to lose: its file is the process's own.
            TestDatabase.Engine.ShouldBe("Sqlite");
            return;
        }

        await using var cluster = new OwnCluster();
        await cluster.StartAsync();
        await using var portal = new PortalProcess([.. cluster.Settings]);
        await portal.StartAsync();
        using var shop = await Shop.OpenAsync(portal.Browse, PortalHost.HostPassword);
        var acknowledged = new ConcurrentBag<string>();
        using var enough = new CancellationTokenSource();
        var writers = Enumerable.Range(0, 4).Select(writer => WriteAsync(shop, writer, acknowledged, enough.Token)).ToList();
        await Eventually.GetAsync(() => Task.FromResult(acknowledged.Count), count => count > 20, "writes under way", PortalProcess.Patience);

        await cluster.CrashAsync();
        await RequestsArePutOffAsync(portal, shop);
        await cluster.StartAsync();
        await AllGoesOnAsync(portal, acknowledged);
        await cluster.RestartAsync();
        await AllGoesOnAsync(portal, acknowledged);
        await DrainAsync(cluster, portal, shop);
        await AllGoesOnAsync(portal, acknowledged);
        await enough.CancelAsync();
        await Task.WhenAll(writers);
        (await cluster.CountAsync("SELECT COUNT(*) FROM \"Customers\" WHERE \"General_Name\" LIKE 'Written %'")).ShouldBeGreaterThanOrEqualTo(acknowledged.Count);
        foreach (var name in acknowledged)
        {
            (await cluster.CountAsync($"SELECT COUNT(*) FROM \"Customers\" WHERE \"General_Name\" = '{name}'")).ShouldBe(1, name);
        }
    }

    private static async Task AllGoesOnAsync(PortalProcess portal, ConcurrentBag<string> acknowledged)
    {
        var back = Stopwatch.StartNew();
        await Eventually.HappensAsync(portal.IsReadyAsync, "ready again", 10);
        back.Elapsed.ShouldBeLessThan(TimeSpan.FromSeconds(10));

        var before = acknowledged.Count;
        await Eventually.GetAsync(() => Task.FromResult(acknowledged.Count), count => count > before + 10, "writes go on", PortalProcess.Patience);
    }

    /// <summary>A table that nobody gets at: whoever asks for it keeps its connection, until none is left for others.</summary>
    private static async Task DrainAsync(OwnCluster cluster, PortalProcess portal, Shop shop)
    {
        List<Task<HttpResponseMessage>> hanging = [];
        await using (await cluster.LockAsync("Customers"))
        {
            for (var i = 0; i < OwnCluster.PoolSize + 5; i++)
            {
                hanging.Add(shop.Admin.GetAsync($"/api/customers?filter=hanging{i}"));
            }

            await Eventually.HappensAsync(async () => await PutOffAsync(() => shop.Admin.GetAsync("/api/billing/invoices")), "a request without a connection is put off");
            (await PutOffAsync(() => shop.Admin.GetAsync("/api/billing/invoices"))).ShouldBeTrue();
            using var stranger = portal.Browse();
            (await stranger.GetAsync("/health/live")).StatusCode.ShouldBe(HttpStatusCode.OK);
        }

        foreach (var answer in await Task.WhenAll(hanging))
        {
            answer.StatusCode.ShouldBeOneOf(HttpStatusCode.OK, HttpStatusCode.ServiceUnavailable);
            answer.Dispose();
        }
    }

    /// <summary>Whether an answer is 503 with the time to come back. It waits two seconds for a connection; the others are for the machine.</summary>
    private static async Task<bool> PutOffAsync(Func<Task<HttpResponseMessage>> ask)
    {
        var watch = Stopwatch.StartNew();
        using var answer = await ask();
        if (answer.StatusCode != HttpStatusCode.ServiceUnavailable)
        {
            return false;
        }

        watch.Elapsed.ShouldBeLessThan(TimeSpan.FromSeconds(6));
        return answer.Headers.RetryAfter is not null;
    }

    private static async Task RequestsArePutOffAsync(PortalProcess portal, Shop shop)
    {
        // What this node remembers of sessions is four seconds old at most: after that every request needs the database.
        for (var round = 0; round < 12; round++)
        {
            foreach (var path in new[] { "/api/customers", "/api/billing/invoices", "/api/account/my-profile" })
            {
                await IsPutOffAsync(() => shop.Admin.GetAsync(path), path);
            }

            await IsPutOffAsync(() => shop.Admin.PostAsync("/api/customers", new { company = "Lost", currency = "EUR" }), "a write");
            using var stranger = portal.Browse();
            await IsPutOffAsync(() => stranger.GetAsync("/health/ready"), "readiness");
            (await stranger.GetAsync("/health/live")).StatusCode.ShouldBe(HttpStatusCode.OK, "the process itself is well");
            await Task.Delay(TimeSpan.FromMilliseconds(500));
        }
    }

    private static async Task IsPutOffAsync(Func<Task<HttpResponseMessage>> ask, string what)
    {
        var watch = Stopwatch.StartNew();
        using var answer = await ask();
        watch.Elapsed.ShouldBeLessThan(TimeSpan.FromSeconds(2), what);
        answer.StatusCode.ShouldBe(HttpStatusCode.ServiceUnavailable, $"{what}: {await answer.Content.ReadAsStringAsync()}");
        answer.Headers.RetryAfter.ShouldNotBeNull(what);
    }

    private static async Task WriteAsync(Shop shop, int writer, ConcurrentBag<string> acknowledged, CancellationToken ct)
    {
        using var browser = shop.Second();
        for (var i = 0; !ct.IsCancellationRequested; i++)
        {
            var name = $"Written {writer}-{i}";
            using var answer = await browser.PostAsync("/api/customers", new { company = name, currency = "EUR" });
            if (answer.StatusCode == HttpStatusCode.Created)
            {
                acknowledged.Add(name);
            }
            else
            {
                answer.StatusCode.ShouldBe(HttpStatusCode.ServiceUnavailable, await answer.Content.ReadAsStringAsync(ct));
                await Task.Delay(TimeSpan.FromMilliseconds(100), CancellationToken.None);
            }
        }
    }
}
