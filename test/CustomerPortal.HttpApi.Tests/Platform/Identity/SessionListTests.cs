using System.Net;
using System.Text.Json;
using CustomerPortal.Kernel;
using CustomerPortal.TestBase;
using CustomerPortal.TestBase.Http;
using CustomerPortal.TestBase.Platform;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace CustomerPortal.Platform.Identity;

/// <summary>Everybody sees where they are signed in and ends it from afar; an ended session is dead on the next request (N8).</summary>
public sealed class SessionListTests(SessionListTests.PlacedHost portal) : IClassFixture<SessionListTests.PlacedHost>
{
    private const string Firefox = "Mozilla/5.0 (Windows NT 10.0; Win64; x64; rv:140.0) Gecko/20100101 Firefox/140.0";
    private const string Phone = "Mozilla/5.0 (iPhone; CPU iPhone OS 18_0 like Mac OS X) AppleWebKit/605.1.15 (KHTML, like Gecko) Version/18.0 Mobile/15E148 Safari/604.1";

    [Theory]
    [InlineData(Somebody.Staff)]
    [InlineData(Somebody.Contact)]
    public async Task The_list_names_device_network_way_and_the_session_that_asks(string area)
    {
        var person = await Somebody.OfAsync(await portal.TenantAsync(), area, "here");
        using var desk = await SignInAsync(person, Firefox, "203.0.113.77");
        using var phone = await SignInAsync(person, Phone, "2001:db8:7:1:a:b:c:d");

        var sessions = await person.SessionsAsync(phone);

        sessions.Select(s => (s.GetProperty("device").GetString(), s.GetProperty("network").GetString()))
            .ShouldBe([("Safari, iPhone", "2001:db8:7::/48"), ("Firefox, Windows", "203.0.113.0/24")], ignoreOrder: true);
        sessions.ShouldAllBe(s => !s.ToString().Contains("203.0.113.77") && !s.ToString().Contains("a:b:c:d"));
        sessions.ShouldAllBe(s => s.GetProperty("way").GetString() == nameof(SignInWay.Password));
        sessions.Single(s => s.GetProperty("isCurrent").GetBoolean()).GetProperty("device").GetString().ShouldBe("Safari, iPhone");
    }

    [Theory]
    [InlineData(Somebody.Staff)]
    [InlineData(Somebody.Contact)]
    public async Task The_list_is_searched_sorted_and_paged_by_its_owner_and_by_whoever_keeps_the_account(string area)
    {
        var tenant = await portal.TenantAsync();
        var person = await Somebody.OfAsync(tenant, area, "many");
        using var admin = await tenant.AdministratorAsync();
        using var desk = await SignInAsync(person, Firefox, "203.0.113.77");
        portal.Clock.Advance(TimeSpan.FromSeconds(10));
        using var phone = await SignInAsync(person, Phone, "198.51.100.4");
        portal.Clock.Advance(TimeSpan.FromSeconds(10));
        using var other = await SignInAsync(person, Firefox, "192.0.2.9");

        foreach (var (reader, path) in new[] { (desk, $"{area}/sessions"), (admin, $"{person.Account}/sessions") })
        {
            (await NetworksAsync("")).ShouldBe(["192.0.2.0/24", "198.51.100.0/24", "203.0.113.0/24"]);
            (await NetworksAsync("?sorting=openedAt")).ShouldBe(["203.0.113.0/24", "198.51.100.0/24", "192.0.2.0/24"]);
            (await NetworksAsync("?sorting=network%20desc")).ShouldBe(["203.0.113.0/24", "198.51.100.0/24", "192.0.2.0/24"]);
            (await NetworksAsync("?sorting=device%20desc&maxResultCount=1")).ShouldBe(["198.51.100.0/24"]);
            (await NetworksAsync("?skipCount=1&maxResultCount=1")).ShouldBe(["198.51.100.0/24"]);
            (await NetworksAsync("?filter=IPHONE")).ShouldBe(["198.51.100.0/24"]);
            (await NetworksAsync("?filter=203.0")).ShouldBe(["203.0.113.0/24"]);
            (await NetworksAsync("?filter=nothing")).ShouldBeEmpty();
            (await (await reader.GetAsync($"{path}?maxResultCount=1")).JsonAsync(HttpStatusCode.OK)).GetProperty("totalCount").GetInt32().ShouldBe(3);
            (await reader.GetAsync($"{path}?sorting=stamp")).StatusCode.ShouldBe(HttpStatusCode.BadRequest);

            async Task<IEnumerable<string?>> NetworksAsync(string query) => (await ListAsync(reader, path + query)).Select(s => s.GetProperty("network").GetString());
        }
    }

    [Theory]
    [InlineData(Somebody.Staff)]
    [InlineData(Somebody.Contact)]
    [Trait("Check", "N8")]
    public async Task Ending_one_and_ending_the_others_kills_those_and_no_more(string area)
    {
        var person = await Somebody.OfAsync(await portal.TenantAsync(), area, "ends");
        using var here = await SignInAsync(person, Firefox);
        using var first = await SignInAsync(person, Phone);
        using var second = await SignInAsync(person, Phone);
        var lost = await OwnAsync(person, first);

        (await here.SendAsync(HttpMethod.Delete, $"{area}/sessions/{lost}")).StatusCode.ShouldBe(HttpStatusCode.NoContent);
        (await person.StatusAsync(first)).ShouldBe(401);
        (await person.StatusAsync(second)).ShouldBe(200);
        (await here.SendAsync(HttpMethod.Delete, $"{area}/sessions/{lost}")).StatusCode.ShouldBe(HttpStatusCode.NotFound);

        (await here.PostAsync($"{area}/sessions/end-others")).StatusCode.ShouldBe(HttpStatusCode.NoContent);
        (await person.StatusAsync(second)).ShouldBe(401);
        (await person.StatusAsync(here)).ShouldBe(200);
    }

    [Theory]
    [InlineData(Somebody.Staff)]
    [InlineData(Somebody.Contact)]
    public async Task Another_account_s_session_is_as_if_it_did_not_exist(string area)
    {
        var tenant = await portal.TenantAsync();
        var (person, other) = (await Somebody.OfAsync(tenant, area, "one"), await Somebody.OfAsync(tenant, area, "other"));
        using var own = await person.SignInAsync();
        using var another = await other.SignInAsync();
        var foreign = await OwnAsync(person, own);

        (await another.SendAsync(HttpMethod.Delete, $"{area}/sessions/{foreign}")).StatusCode.ShouldBe(HttpStatusCode.NotFound);

        (await person.StatusAsync(own)).ShouldBe(200);
    }

    [Theory]
    [InlineData(Somebody.Staff, ReadyMadeRoles.Sales)]
    [InlineData(Somebody.Contact, ReadyMadeRoles.ReadOnly)]
    [Trait("Check", "N8")]
    public async Task Whoever_keeps_accounts_ends_one_session_or_all_of_somebody_else_and_nobody_without_that_right(string area, string roleWithout)
    {
        var tenant = await portal.TenantAsync();
        var person = await Somebody.OfAsync(tenant, area, "kept");
        using var admin = await tenant.AdministratorAsync();
        using var first = await person.SignInAsync();
        using var second = await person.SignInAsync();
        using var third = await person.SignInAsync();
        var path = $"{person.Account}/sessions";

        var sessions = await ListAsync(admin, path);
        sessions.Count.ShouldBe(3);
        sessions.ShouldAllBe(s => !s.GetProperty("isCurrent").GetBoolean());
        (await admin.SendAsync(HttpMethod.Delete, $"{path}/{await OwnAsync(person, first)}")).StatusCode.ShouldBe(HttpStatusCode.NoContent);
        (await person.StatusAsync(first)).ShouldBe(401);
        (await person.StatusAsync(second)).ShouldBe(200);
        (await admin.PostAsync($"{path}/end")).StatusCode.ShouldBe(HttpStatusCode.NoContent);

        (await person.StatusAsync(second)).ShouldBe(401);
        (await person.StatusAsync(third)).ShouldBe(401);
        (await ListAsync(admin, path)).ShouldBeEmpty();
        await tenant.UserAsync("without", roleWithout);
        using var without = await tenant.SignInAsync("without");
        (await without.GetAsync(path)).StatusCode.ShouldBe(HttpStatusCode.Forbidden);
        (await without.PostAsync($"{path}/end")).StatusCode.ShouldBe(HttpStatusCode.Forbidden);
    }

    [Theory]
    [InlineData(Somebody.Staff)]
    [InlineData(Somebody.Contact)]
    public async Task A_use_is_written_once_a_minute_and_after_twelve_idle_hours_the_session_is_gone(string area)
    {
        var tenant = await portal.TenantAsync();
        var person = await Somebody.OfAsync(tenant, area, "idle");
        using var browser = await SignInAsync(person, Firefox);
        var own = await OwnAsync(person, browser);
        var opened = await RowAsync(tenant, own);
        portal.Clock.Advance(TimeSpan.FromSeconds(70));
        browser.Headers["User-Agent"] = Phone;
        browser.Headers[CallerAddress.Header] = "198.51.100.4";
        (await person.StatusAsync(browser)).ShouldBe(200);

        var used = await Eventually.GetAsync(() => RowAsync(tenant, own), row => row.LastUsedAt > opened.LastUsedAt, "the use is written");
        (used.Device, used.Network).ShouldBe(("Safari, iPhone", "198.51.100.0/24"));
        (used.LastUsedAt - opened.LastUsedAt).ShouldBeGreaterThan(TimeSpan.FromSeconds(69));

        portal.Clock.Advance(TimeSpan.FromHours(12) + TimeSpan.FromMinutes(1));
        (await person.StatusAsync(browser)).ShouldBe(401);
    }

    [Theory]
    [InlineData(Somebody.Staff)]
    [InlineData(Somebody.Contact)]
    [Trait("Check", "N8")]
    public async Task Other_nodes_learn_of_an_ended_session_within_five_seconds(string area)
    {
        var tenant = await portal.TenantAsync();
        var person = await Somebody.OfAsync(tenant, area, "elsewhere");
        using var browser = await SignInAsync(person, Firefox);

        // As another node writes it: this one's memory is not told.
        await portal.InTenantAsync(tenant.Id, services => services.GetRequiredService<PortalDbContext>().Set<AccountSession>()
            .ExecuteUpdateAsync(set => set.SetProperty(s => s.EndedAt, portal.Clock.GetUtcNow())));
        portal.Clock.Advance(TimeSpan.FromSeconds(5));

        (await person.StatusAsync(browser)).ShouldBe(401);
    }

    private Task<AccountSession> RowAsync(TestTenant tenant, Guid id) => portal.InTenantAsync(tenant.Id, services =>
        services.GetRequiredService<PortalDbContext>().Set<AccountSession>().AsNoTracking().SingleAsync(s => s.Id == id));

    private static Task<TestBrowser> SignInAsync(Somebody person, string agent, string address = "203.0.113.77") => person.SignInAsync(prepare: browser =>
    {
        browser.Headers["User-Agent"] = agent;
        browser.Headers[CallerAddress.Header] = address;
    });

    /// <summary>Id of the session that asks.</summary>
    private static async Task<Guid> OwnAsync(Somebody person, TestBrowser browser) =>
        (await person.SessionsAsync(browser)).Single(s => s.GetProperty("isCurrent").GetBoolean()).GetProperty("id").GetGuid();

    private static async Task<List<JsonElement>> ListAsync(TestBrowser browser, string path) =>
        [.. (await (await browser.GetAsync(path)).JsonAsync(HttpStatusCode.OK)).GetProperty("items").EnumerateArray()];

    /// <summary>A host whose requests come from where they say.</summary>
    public sealed class PlacedHost : AccountHost
    {
        protected override void ConfigureServices(IServiceCollection services)
        {
            base.ConfigureServices(services);
            services.AddCallerAddress();
        }
    }
}
