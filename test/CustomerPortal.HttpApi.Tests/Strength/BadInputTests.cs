using System.Text;
using System.Text.Json;
using CustomerPortal.Isolation;
using CustomerPortal.Kernel;
using CustomerPortal.TestBase.Http;
using Microsoft.AspNetCore.Http.Metadata;
using Microsoft.AspNetCore.Routing;
using Xunit.Abstractions;

namespace CustomerPortal.Strength;

/// <summary>
/// Bad input on every route of the running host that writes: never an error of ours, always one that says what is wrong, and nothing is saved.
/// Routes and their bodies are those of the isolation sweep, so that a new route is asked without being named here.
/// </summary>
public sealed class BadInputTests(IsolationHost host, ITestOutputHelper output) : IClassFixture<IsolationHost>
{
    private static readonly string[] Writing = ["POST", "PUT", "PATCH"];
    private readonly List<string> findings = [];
    private int calls;

    [Fact]
    [Trait("Check", "I2")]
    [Trait("Check", "I7")]
    public async Task Bad_input_is_refused_with_a_reason_and_nothing_is_saved()
    {
        var targets = await TargetsAsync();
        targets.Count.ShouldBeGreaterThan(40);
        var before = await RowsAsync();

        foreach (var target in targets)
        {
            await AskAsync(target, BadInputs.Of(target.Type, target.Body).Where(i => i.IsWrong && !(target.SaysWhatIsWrong && i.What.EndsWith("too long", StringComparison.Ordinal))));
            await AskWronglyAsync(target);
        }

        output.WriteLine($"{targets.Count} routes, {calls} calls, {findings.Count} findings");
        findings.ShouldBeEmpty();
        TenantRows.Differences(before, await RowsAsync()).ShouldBeEmpty("a refused call wrote rows");

        foreach (var target in targets)
        {
            await AskAsync(target, BadInputs.Of(target.Type, target.Body).Where(i => !i.IsWrong));
        }

        output.WriteLine($"{calls} calls, {findings.Count} findings");
        findings.ShouldBeEmpty();
    }

    [Fact]
    [Trait("Check", "I7")]
    public async Task A_NUL_in_an_address_is_refused()
    {
        foreach (var path in new[] { "/api/customers?filter=a%00b", "/api/billing/invoices?filter=%00", "/api/messaging/mails?recipient=%00" })
        {
            using var answer = await host.A.Admin.GetAsync(path);
            (await answer.CodeAsync(System.Net.HttpStatusCode.BadRequest)).ShouldBe("Platform:NulRefused", path);
        }
    }

    [Fact]
    [Trait("Check", "I2")]
    public async Task Days_at_the_end_of_the_calendar_break_no_page()
    {
        var customer = host.A.First["customer"];
        foreach (var days in new[] { "from=0001-01-01&to=9999-12-31", "from=0001-01-01&to=0001-01-01&asOf=0001-01-01", "from=9999-12-31&to=9999-12-31&asOf=9999-12-31" })
        {
            foreach (var (browser, path) in new[]
            {
                (host.A.Admin, $"/api/billing/customers/{customer}/statement"), (host.A.Admin, "/api/billing/invoices"), (host.A.Admin, "/api/billing/payments"),
                (host.A.Admin, $"/api/billing/customers/{customer}/statement/pdf"), (host.A.FirstContact, "/api/portal/statement"), (host.A.FirstContact, "/api/portal/statement/pdf"),
            })
            {
                using var answer = await browser.GetAsync($"{path}?{days}");
                ((int)answer.StatusCode).ShouldBeLessThan(500, $"{path}?{days}: {await answer.Content.ReadAsStringAsync()}");
            }
        }
    }

    private async Task AskAsync(Target target, IEnumerable<BadInput> inputs)
    {
        foreach (var input in inputs)
        {
            using var answer = await SendAsync(target, new StringContent(input.Json, Encoding.UTF8, "application/json"));
            await JudgeAsync(target, input.What, input.IsWrong, answer);
        }
    }

    /// <summary>What is wrong about the content as a whole.</summary>
    private async Task AskWronglyAsync(Target target)
    {
        using var none = await SendAsync(target, null);
        await JudgeAsync(target, "no body", true, none);
        using var text = await SendAsync(target, new StringContent(target.Body, Encoding.UTF8, "text/plain"));
        await JudgeAsync(target, "text/plain", true, text);
        using var bytes = await SendAsync(target, new ByteArrayContent([0x7b, 0xff, 0xfe, 0x7d]) { Headers = { { "Content-Type", "application/json" } } });
        await JudgeAsync(target, "no UTF-8", true, bytes);
    }

    private Task<HttpResponseMessage> SendAsync(Target target, HttpContent? content)
    {
        calls++;
        return target.Browser.SendAsync(new HttpRequestMessage(new HttpMethod(target.Method), target.Address) { Content = content });
    }

    private async Task JudgeAsync(Target target, string what, bool isWrong, HttpResponseMessage answer)
    {
        var status = (int)answer.StatusCode;
        var body = await answer.Content.ReadAsStringAsync();
        if (status >= 500 || (isWrong && status is not (400 or 413 or 415)) || (status >= 400 && !Explains(body)))
        {
            findings.Add($"{target.Method} {target.Address} [{what}] {status} {(body.Length > 300 ? body[..300] : body)}");
        }
    }

    /// <summary>A code, words, and a trace to ask about.</summary>
    private static bool Explains(string body)
    {
        if (body.Length == 0 || body[0] != '{')
        {
            return false;
        }

        var problem = JsonDocument.Parse(body).RootElement;
        return problem.TryGetProperty("error", out var abp)
            ? Says(abp, "code") && Says(abp, "message")
            : Says(problem, "code") && Says(problem, "title") && Says(problem, "traceId");

        static bool Says(JsonElement json, string property) => json.TryGetProperty(property, out var value) && value.GetString() is { Length: > 0 };
    }

    private async Task<IReadOnlyList<Target>> TargetsAsync()
    {
        var read = host.Endpoints
            .Select(e => (Endpoint: e, Type: e.Metadata.GetMetadata<IAcceptsMetadata>()?.RequestType))
            .Where(e => e.Type is not null && RouteCases.KeysOf(e.Endpoint).Any(k => Writing.Contains(k.Split(' ')[0])))
            .SelectMany(e => RouteCases.KeysOf(e.Endpoint).Select(key => (Key: key, e.Endpoint, e.Type)))
            .ToDictionary(e => e.Key);
        var keeper = await host.HostAdministratorAsync();
        var targets = new List<Target>();
        foreach (var (key, (_, _, type)) in read)
        {
            var route = RouteCases.All.First(c => c.Key == key);
            var (browser, world) = Caller(key, keeper);
            targets.Add(new Target(
                browser, route.Method, RouteCase.Fill(route.Address, kind => Uri.EscapeDataString(world[kind])), type!, RouteCase.Fill(route.Body ?? "{}", kind => world[kind]), route.SaysWhatIsWrong));
        }

        return targets;
    }

    private (TestBrowser Browser, World World) Caller(string key, TestBrowser keeper) =>
        key.Contains("/api/portal/", StringComparison.Ordinal) ? (host.A.FirstContact, host.A.First)
        : key.Contains("/api/multi-tenancy/", StringComparison.Ordinal) || key.Contains("/api/feature-management/", StringComparison.Ordinal) ? (keeper, host.Scratch)
        : (host.A.Admin, host.A.First);

    private async Task<IReadOnlyDictionary<string, IReadOnlyList<string>>> RowsAsync()
    {
        var rows = new Dictionary<string, IReadOnlyList<string>>(await TenantRows.OfAsync(host, host.A.Tenant.Id));
        foreach (var (table, own) in await TenantRows.OfAsync(host, TenantIds.Host))
        {
            rows[$"host {table}"] = own;
        }

        rows["tenants"] = await host.Database.QueryAsync("SELECT \"Name\", \"Version\" FROM \"PlatformTenants\" ORDER BY \"Name\"", r => $"{r.GetValue(0)} {r.GetValue(1)}");
        return rows;
    }

    private sealed record Target(TestBrowser Browser, string Method, string Address, Type Type, string Body, bool SaysWhatIsWrong);
}
