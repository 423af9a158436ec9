using System.Globalization;
using System.Net;
using System.Net.Sockets;
using System.Text;
using CustomerPortal.TestBase;
using CustomerPortal.TestBase.Processes;

namespace CustomerPortal.Strength;

/// <summary>Requests that are larger than any honest one are refused with a problem, and the process does not grow by them (I8).</summary>
public sealed class InputLimitTests : IAsyncLifetime, IAsyncDisposable
{
    private const int MiB = 1024 * 1024;

    private readonly PortalProcess portal = new(("Outbox:Enabled", "false"));

    public Task InitializeAsync() => portal.StartAsync();

    Task IAsyncLifetime.DisposeAsync() => DisposeAsync().AsTask();

    public ValueTask DisposeAsync() => portal.DisposeAsync();

    [Fact]
    [Trait("Check", "I8")]
    public async Task Oversized_requests_are_refused_and_cost_no_memory()
    {
        using var shop = await Shop.OpenAsync(portal.Browse, PortalHost.HostPassword);
        await AskAllAsync(shop);
        var before = Resident();

        for (var round = 0; round < 5; round++)
        {
            await AskAllAsync(shop);
        }

        (Resident() - before).ShouldBeLessThan(100 * MiB);
        (await shop.Admin.GetAsync("/api/customers")).StatusCode.ShouldBe(HttpStatusCode.OK);
    }

    private async Task AskAllAsync(Shop shop)
    {
        await IsRefusedAsync(shop, "/api/customers", $$"""{"company":"{{new string('x', MiB)}}","currency":"EUR"}""", 400, "a name of 1 MB");
        await IsRefusedAsync(shop, "/api/customers", $$"""{"company":"Ids","currency":"EUR","groupIds":[{{Ids(10_000)}}]}""", 400, "10,000 ids");
        await IsRefusedAsync(shop, "/api/customers", string.Concat(Enumerable.Repeat("{\"a\":", 5_000)) + "1" + new string('}', 5_000), 400, "deep nesting");
        await IsRefusedAsync(shop, "/api/customers", new string('[', 100_000), 400, "deeper nesting");
        await IsRefusedAsync(shop, "/api/customers", new string(' ', 9 * MiB), 400, "9 MB of nothing");
        await CodeAsync(await shop.Admin.GetAsync("/api/customers?maxResultCount=1000000000"), 400, "a page of 1e9");
        await CodeAsync(await shop.Admin.GetAsync("/api/customers?skipCount=2000000000"), 400, "page 1e9");
        await CodeAsync(await shop.Admin.GetAsync($"/api/customers?filter={new string('x', 201)}"), 400, "a long search");
        await CodeAsync(await shop.Admin.GetAsync($"/api/customers?filter={new string('x', 20_000)}"), 414, "a huge query");
        await CodeAsync(await WithHeadersAsync(shop, 150, 5), 431, "many headers");
        await CodeAsync(await WithHeadersAsync(shop, 20, 1_000), 431, "large headers");
        (await DeclareAsync(shop, 100L * MiB)).ShouldContain(" 413 ");
    }

    /// <summary>The bytes of a body need not come: what is declared too large is refused at once.</summary>
    private async Task<string> DeclareAsync(Shop shop, long length)
    {
        using var client = new TcpClient();
        await client.ConnectAsync(IPAddress.Loopback, portal.Port);
        await using var stream = client.GetStream();
        var cookies = string.Join("; ", shop.Admin.Cookies.Select(c => $"{c.Key}={c.Value}"));
        var token = Uri.UnescapeDataString(shop.Admin.Cookies["XSRF-TOKEN"]);
        var head = $"POST /api/customers HTTP/1.1\r\nHost: {shop.Host}:{portal.Port}\r\nCookie: {cookies}\r\nRequestVerificationToken: {token}\r\n"
            + $"Content-Type: application/json\r\nContent-Length: {length}\r\n\r\n{{";
        await stream.WriteAsync(Encoding.ASCII.GetBytes(head));
        var answer = new byte[4096];
        using var patience = new CancellationTokenSource(TimeSpan.FromSeconds(20));
        var text = new StringBuilder();
        do
        {
            var read = await stream.ReadAsync(answer, patience.Token);
            text.Append(Encoding.ASCII.GetString(answer, 0, read));
        }
        while (!text.ToString().Contains("\r\n\r\n", StringComparison.Ordinal));
        return text.ToString();
    }

    private static Task<HttpResponseMessage> WithHeadersAsync(Shop shop, int count, int length)
    {
        var request = new HttpRequestMessage(HttpMethod.Get, "/api/customers");
        for (var i = 0; i < count; i++)
        {
            request.Headers.TryAddWithoutValidation($"X-Filler-{i}", new string('x', length));
        }

        return shop.Admin.SendAsync(request);
    }

    private static async Task IsRefusedAsync(Shop shop, string path, string json, int status, string what) =>
        await CodeAsync(await shop.Admin.SendJsonAsync(HttpMethod.Post, path, json), status, what);

    private static async Task CodeAsync(HttpResponseMessage response, int status, string what)
    {
        using var answer = response;
        var body = await answer.Content.ReadAsStringAsync();
        ((int)answer.StatusCode).ShouldBe(status, $"{what}: {body[..Math.Min(body.Length, 300)]}");
        body.ShouldContain("\"code\"", customMessage: what);
        body.Length.ShouldBeLessThan(10_000, what);
    }

    private static string Ids(int count) => string.Join(',', Enumerable.Range(0, count).Select(_ => $"\"{Guid.CreateVersion7()}\""));

    private long Resident()
    {
        var line = File.ReadLines($"/proc/{portal.Id}/status").First(l => l.StartsWith("VmRSS:", StringComparison.Ordinal));
        return long.Parse(line.Split(' ', StringSplitOptions.RemoveEmptyEntries)[1], CultureInfo.InvariantCulture) * 1024;
    }
}
