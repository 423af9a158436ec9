using System.Net;
using System.Text.Json;
using CustomerPortal.TestBase;
using CustomerPortal.TestBase.Http;
using CustomerPortal.TestBase.Platform;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace CustomerPortal.Platform.Identity;

/// <summary>Everybody sees where they are signed in and ends it from afar; an ended session is dead on the next request (N8).</summary>
public sealed class SessionListTests(SessionListTests.PlacedHost portal) : IClassFixture<SessionListTests.PlacedHost>
{
    private const string Firefox = "Mozilla/5.0 (Windows NT 10.0; Win64; x64; rv:140.0) Gecko/20100101 Firefox/140.0";
    private const string Phone = "Mozilla/5.0 (iPhone; CPU iPhone OS 18_0 like Mac OS X) AppleWebKit/605.1.15 (KHTML, like Gecko) Version/18.0 Mobile/15E148 Safari/604.1";

    [Fact]
    public async Task The_list_names_device_network_way_and_the_session_that_asks()
    {
        var tenant = await portal.TenantAsync();
        using var desk = await SignInAsync(tenant, Firefox, "203.0.113.77");
        using var phone = await SignInAsync(tenant, Phone, "2001:db8:7:1:a:b:c:d");

        var sessions = await ListAsync(phone, "/api/account/sessions");

        sessions.Select(s => (s.GetProperty("device").GetString(), s.GetProperty("network").GetString()))
            .ShouldBe([("Safari, iPhone", "2001:db8:7::/48"), ("Firefox, Windows", "203.0.113.0/24")], ignoreOrder: true);
        sessions.ShouldAllBe(s => !s.ToString().Contains("203.0.113.77") && !s.ToString().Contains("a:b:c:d"));
        sessions.ShouldAllBe(s => s.GetProperty("way").GetString() == nameof(SignInWay.Password));
        sessions.Single(s => s.GetProperty("isCurrent").GetBoolean()).GetProperty("device").GetString().ShouldBe("Safari, iPhone");
    }

    [Fact]
    [Trait("Check", "N8")]
    public async Task Ending_one_and_ending_the_others_kills_those_and_no_more()
    {
        var tenant = await portal.TenantAsync();
        using var here = await SignInAsync(tenant, Firefox);
        using var first = await SignInAsync(tenant, Phone);
        using var second = await SignInAsync(tenant, Phone);
        var lost = (await ListAsync(first, "/api/account/sessions")).Single(s => s.GetProperty("isCurrent").GetBoolean()).GetProperty("id").GetString();

        (await here.SendAsync(HttpMethod.Delete, $"/api/account/sessions/{lost}")).StatusCode.ShouldBe(HttpStatusCode.NoContent);
        (await first.SessionStatusAsync()).ShouldBe(401);
        (await second.SessionStatusAsync()).ShouldBe(200);
        (await here.SendAsync(HttpMethod.Delete, $"/api/account/sessions/{lost}")).StatusCode.ShouldBe(HttpStatusCode.NotFound);

        (await here.PostAsync("/api/account/sessions/end-others")).StatusCode.ShouldBe(HttpStatusCode.NoContent);
        (await second.SessionStatusAsync()).ShouldBe(401);
        (await here.SessionStatusAsync()).ShouldBe(200);
    }

    [Fact]
    public async Task Another_account_s_session_is_as_if_it_did_not_exist()
    {
        var tenant = await portal.TenantAsync();
        await tenant.UserAsync("other", "sales");
        using var admin = await tenant.AdministratorAsync();
        using var other = await tenant.SignInAsync("other");
        var foreign = (await ListAsync(admin, "/api/account/sessions"))[0].GetProperty("id").GetString();

        (await other.SendAsync(HttpMethod.Delete, $"/api/account/sessions/{foreign}")).StatusCode.ShouldBe(HttpStatusCode.NotFound);

        (await admin.SessionStatusAsync()).ShouldBe(200);
    }

    [Fact]
    [Trait("Check", "N8")]
    public async Task Whoever_keeps_accounts_ends_a_colleagues_sessions_but_nobody_those_of_somebody_who_has_more()
    {
        var tenant = await portal.TenantAsync();
        var user = await tenant.UserAsync("colleague", "sales");
        using var admin = await tenant.AdministratorAsync();
        using var one = await tenant.SignInAsync("colleague");
        using var two = await tenant.SignInAsync("colleague");
        var path = $"/api/identity/users/{user.GetProperty("id").GetString()}/sessions";

        var sessions = await ListAsync(admin, path);
        sessions.Count.ShouldBe(2);
        (await admin.PostAsync($"{path}/end")).StatusCode.ShouldBe(HttpStatusCode.NoContent);

        (await one.SessionStatusAsync()).ShouldBe(401);
        (await two.SessionStatusAsync()).ShouldBe(401);
        (await ListAsync(admin, path)).ShouldBeEmpty();
        using var seller = await tenant.SignInAsync("colleague");
        (await seller.GetAsync(path)).StatusCode.ShouldBe(HttpStatusCode.Forbidden);
    }

    [Fact]
    public async Task A_use_is_written_once_a_minute_and_after_twelve_idle_hours_the_session_is_gone()
    {
        var tenant = await portal.TenantAsync();
        using var browser = await SignInAsync(tenant, Firefox);
        var opened = (await RowsAsync(tenant)).Single();
        (await browser.SessionStatusAsync()).ShouldBe(200);
        portal.Clock.Advance(TimeSpan.FromSeconds(70));
        browser.Headers["User-Agent"] = Phone;
        browser.Headers[PlacedHost.Address] = "198.51.100.4";
        (await browser.SessionStatusAsync()).ShouldBe(200);

        var used = await Eventually.GetAsync(async () => (await RowsAsync(tenant)).Single(), row => row.LastUsedAt > opened.LastUsedAt, "the use is written");
        (used.Device, used.Network).ShouldBe(("Safari, iPhone", "198.51.100.0/24"));
        (used.LastUsedAt - opened.LastUsedAt).ShouldBeGreaterThan(TimeSpan.FromSeconds(69));

        portal.Clock.Advance(TimeSpan.FromHours(12) + TimeSpan.FromMinutes(1));
        (await browser.SessionStatusAsync()).ShouldBe(401);
    }

    [Fact]
    [Trait("Check", "N8")]
    public async Task Other_nodes_learn_of_an_ended_session_within_five_seconds()
    {
        var tenant = await portal.TenantAsync();
        using var browser = await SignInAsync(tenant, Firefox);
        (await browser.SessionStatusAsync()).ShouldBe(200);

        // As another node writes it: this one's memory is not told.
        await portal.InTenantAsync(tenant.Id, services => services.GetRequiredService<PortalDbContext>().Set<AccountSession>()
            .ExecuteUpdateAsync(set => set.SetProperty(s => s.EndedAt, portal.Clock.GetUtcNow())));
        portal.Clock.Advance(TimeSpan.FromSeconds(5));

        (await browser.SessionStatusAsync()).ShouldBe(401);
    }

    private Task<List<AccountSession>> RowsAsync(TestTenant tenant) => portal.InTenantAsync(tenant.Id, services =>
        services.GetRequiredService<PortalDbContext>().Set<AccountSession>().AsNoTracking().ToListAsync());

    private static async Task<TestBrowser> SignInAsync(TestTenant tenant, string agent, string address = "203.0.113.77")
    {
        var browser = await tenant.StrangerAsync();
        browser.Headers["User-Agent"] = agent;
        browser.Headers[PlacedHost.Address] = address;
        (await browser.LoginAsync("admin", AccountHost.Password)).StatusCode.ShouldBe(HttpStatusCode.OK);
        return browser;
    }

    private static async Task<List<JsonElement>> ListAsync(TestBrowser browser, string path) =>
        [.. (await (await browser.GetAsync(path)).JsonAsync(HttpStatusCode.OK)).GetProperty("items").EnumerateArray()];

    /// <summary>A host whose requests come from where they say: connections of tests have no address.</summary>
    public sealed class PlacedHost : AccountHost, IStartupFilter
    {
        public const string Address = "X-Test-Address";

        public Action<IApplicationBuilder> Configure(Action<IApplicationBuilder> next) => app =>
        {
            app.Use((context, rest) =>
            {
                context.Connection.RemoteIpAddress = IPAddress.TryParse(context.Request.Headers[Address], out var address) ? address : null;
                return rest(context);
            });
            next(app);
        };

        protected override void ConfigureServices(IServiceCollection services)
        {
            base.ConfigureServices(services);
            services.AddSingleton<IStartupFilter>(this);
        }
    }
}
