using System.Net;
using CustomerPortal.Platform.ApiKeys;
using CustomerPortal.Platform.Rights;
using CustomerPortal.TestBase.Http;
using Xunit.Abstractions;

namespace CustomerPortal.Isolation;

/// <summary>
/// Every route of the running host, called as everybody with the ids of everybody (T1, T2, T3, Z1, Z4, Z6). Canaries show a leak; an id
/// that never existed shows what a refusal looks like; the rows of the other tenant show what a write did.
/// </summary>
public sealed class IsolationTests(IsolationHost host, ITestOutputHelper output) : IClassFixture<IsolationHost>
{
    [Fact]
    [Trait("Check", "T1")]
    public void Every_route_has_a_case_and_every_case_a_route()
    {
        RouteCases.WithoutCase(host.Endpoints).ShouldBeEmpty("add a line to RouteCases that says which ids these routes take");
        RouteCases.WithoutRoute(host.Endpoints).ShouldBeEmpty("these routes are gone, so take their lines out of RouteCases");
        RouteCases.All.SelectMany(c => c.Kinds).Distinct().Where(k => !host.A.First.Ids.ContainsKey(k)).ShouldBeEmpty("the worlds have no such kind");
    }

    [Fact]
    public void A_planted_route_without_a_case_is_found() =>
        RouteCases.WithoutCase(host.AllEndpoints).ShouldBe(PlantedLeaks.Cases.Select(c => c.Route.Key), ignoreOrder: true);

    [Fact]
    public void A_case_whose_route_is_gone_is_found()
    {
        var gone = host.Endpoints.Where(e => RouteCases.KeysOf(e).Contains("GET /api/dashboard")).ToList();

        RouteCases.WithoutRoute(host.Endpoints.Except(gone)).ShouldBe(["GET /api/dashboard"]);
    }

    [Fact]
    public async Task Every_planted_leak_is_found()
    {
        var reader = new Caller(Role.Reader, await host.A.Tenant.SignInAsync("reader"), host.A.First, [host.B.First], ["can-b-"], new HashSet<string>());
        foreach (var (leak, finding) in PlantedLeaks.Cases)
        {
            var sweep = new Sweep();

            await sweep.AskForOthersAsync(reader, leak, new EndpointRight.SignedIn());
            await sweep.AskForOwnAsync(reader, leak, new EndpointRight.SignedIn());

            sweep.Findings.ShouldContain(f => f.Contains(finding, StringComparison.Ordinal), $"{leak.Key} leaks, found was: {string.Join('\n', sweep.Findings)}");
        }
    }

    [Fact]
    [Trait("Check", "T3")]
    [Trait("Check", "T10")]
    [Trait("Check", "Z2")]
    [Trait("Check", "T2")]
    [Trait("Check", "Z1")]
    [Trait("Check", "Z4")]
    [Trait("Check", "Z6")]
    public async Task Nobody_meets_what_is_another_s()
    {
        var (own, other) = (host.A.Tenant.Id, host.B.Tenant.Id);
        var (callers, key) = await CallersAsync();
        var (ownBefore, otherBefore) = (await TenantRows.OfAsync(host, own), await TenantRows.OfAsync(host, other));
        otherBefore["BillingInvoices"].Count.ShouldBe(4);
        var sweep = new Sweep();
        var rights = Routes().ToDictionary(r => r.Key, r => r.Right);
        var rightsOfKeys = Routes().ToDictionary(r => r.Key, r => r.IsForPeople && r.Right is not EndpointRight.Anonymous ? new EndpointRight.Permission("none that a key can have") : r.Right);

        foreach (var caller in callers)
        {
            foreach (var route in RouteCases.All.Where(c => caller.Role != Role.Host || !c.Kinds.Any(k => k is "tenant" or "edition")))
            {
                await sweep.AskForOthersAsync(caller, route, RightOf(caller, route));
            }
        }

        await AskAsOtherContactAsync(sweep, callers.Single(c => c.Role == Role.Contact));
        var written = TenantRows.Differences(ownBefore, await TenantRows.OfAsync(host, own)).Where(row => !row.Contains(key, StringComparison.OrdinalIgnoreCase)).ToList();

        // Everybody reads before anybody changes: what one may delete, another must still find.
        foreach (var reads in new[] { true, false })
        {
            // What a key changes of its own its account changes too.
            foreach (var caller in callers.Where(c => reads || c.Role != Role.Key))
            {
                foreach (var route in RouteCases.All.Where(c => Reads(c) == reads).OrderBy(c => c.Last).ThenBy(c => c.Method == "DELETE").ThenBy(c => !c.IsSafe))
                {
                    await sweep.AskForOwnAsync(caller, route, RightOf(caller, route));
                }
            }
        }

        output.WriteLine($"{rights.Count} routes, {RouteCases.All.Count} cases, {callers.Count} roles, {sweep.Calls} calls, {sweep.Findings.Count} findings");
        sweep.Findings.ShouldBeEmpty();
        written.ShouldBeEmpty("a refused call wrote rows");
        TenantRows.Differences(otherBefore, await TenantRows.OfAsync(host, other)).ShouldBeEmpty("rows of the other tenant changed");

        EndpointRight RightOf(Caller caller, RouteCase route) => (caller.Role == Role.Key ? rightsOfKeys : rights)[route.Key];
    }

    private static bool Reads(RouteCase route) => route.IsSafe && route.Last == 0;

    /// <summary>A page that says it shows another's customer is refused or shows the caller's own.</summary>
    private async Task AskAsOtherContactAsync(Sweep sweep, Caller contact)
    {
        foreach (var route in RouteCases.All.Where(c => c.IsSafe && c.Route.StartsWith("/api/portal/", StringComparison.Ordinal)))
        {
            foreach (var world in new[] { host.A.Second, host.B.First })
            {
                await sweep.CallAsync(contact, route, new EndpointRight.Anonymous(), kind => contact.Own[kind], ("X-Contact", world["contact"]));
            }
        }
    }

    /// <summary>Everybody, and the id of the key, whose row notes its last use.</summary>
    private async Task<(IReadOnlyList<Caller> Callers, string Key)> CallersAsync()
    {
        var (a, b) = (host.A, host.B);
        string[] notA = ["can-b-"];
        var (program, scopes, key) = await ProgramAsync();
        return (
        [
            new(Role.Nobody, await host.StrangerAsync(a.Tenant.Host), a.First, [b.First], [.. notA, "can-a-t", "can-a-c"], new HashSet<string>()),
            new(Role.Host, await host.HostAdministratorAsync(), host.Scratch, [a.First, b.First], ["can-a-t", "can-a-c", "can-b-t", "can-b-c"], await PermissionsAsync(await host.HostAdministratorAsync())),
            new(Role.Contact, a.FirstContact, a.First, [a.Second, b.First], [.. notA, "can-a-c2"], new HashSet<string>()),
            new(Role.Reader, a.Reader, a.ReaderOfFirst, [a.First, b.First], notA, await PermissionsAsync(a.Reader)),
            new(Role.Sales, a.Sales, a.First, [b.First], notA, await PermissionsAsync(a.Sales)),
            new(Role.Admin, a.Admin, a.First, [a.ReaderOfFirst, b.First], notA, await PermissionsAsync(a.Admin)),
            new(Role.Key, program, a.First, [b.First], notA, scopes),
        ], key);
    }

    /// <summary>A program with a key that has everything that its account, the administrator, can give it.</summary>
    private async Task<(TestBrowser Program, IReadOnlySet<string> Scopes, string Key)> ProgramAsync()
    {
        var options = await (await host.A.Admin.GetAsync("/api/account/api-keys/options")).JsonAsync(HttpStatusCode.OK);
        var scopes = options.GetProperty("groups").EnumerateArray().SelectMany(g => g.GetProperty("scopes").EnumerateArray()).Select(s => s.GetProperty("name").GetString()!).ToArray();
        scopes.Length.ShouldBeGreaterThan(30);
        var (id, secret) = await host.A.Admin.MakeKeyAsync(host, scopes);
        return (host.Program(secret, host.A.Tenant.Host), scopes.ToHashSet(), $"{id}");
    }

    private static async Task<IReadOnlySet<string>> PermissionsAsync(TestBrowser browser)
    {
        var configuration = await (await browser.GetAsync("/api/abp/application-configuration")).JsonAsync(HttpStatusCode.OK);
        var granted = configuration.GetProperty("auth").GetProperty("grantedPolicies").EnumerateObject();
        return granted.Where(p => p.Value.GetBoolean()).Select(p => p.Name).ToHashSet();
    }

    private IEnumerable<(string Key, EndpointRight Right, bool IsForPeople)> Routes() =>
        from endpoint in host.Endpoints
        from key in RouteCases.KeysOf(endpoint)
        select (key, endpoint.Metadata.GetMetadata<EndpointRight>()!,
            key.Contains(" /api/account/", StringComparison.Ordinal) || endpoint.Metadata.GetMetadata<PeopleOnly>() is not null);
}
