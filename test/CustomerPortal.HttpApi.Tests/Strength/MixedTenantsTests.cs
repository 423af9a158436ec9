using System.Collections.Concurrent;
using System.Net;
using CustomerPortal.Isolation;
using CustomerPortal.TestBase.Http;

namespace CustomerPortal.Strength;

/// <summary>
/// Two tenants ask the same addresses at the same time, again and again, over pooled contexts and connections, with each other's validators:
/// neither ever gets a row, a text or a "not modified" of the other's (T6, T7).
/// </summary>
[Collection(FilledTenants.Name)]
public sealed class MixedTenantsTests(IsolationHost host)
{
    private const int Requests = 10_000;
    private const int Parallel = 32;

    private static readonly string[] Staff = ["/api/customers?maxResultCount=5", "/api/billing/invoices?maxResultCount=5", "/api/identity/roles/all", "/api/settings"];
    private static readonly string[] Contact = ["/api/portal/home", "/api/portal/company"];

    [Fact]
    [Trait("Check", "T6")]
    [Trait("Check", "T7")]
    public async Task Ten_thousand_mixed_requests_meet_no_foreign_row()
    {
        var foreign = new ConcurrentBag<string>();
        var tags = new ConcurrentDictionary<string, string>();
        var next = 0;
        await Task.WhenAll(Enumerable.Range(0, Parallel).Select(_ => Task.Run(async () =>
        {
            while (Interlocked.Increment(ref next) is var turn && turn <= Requests)
            {
                var isA = turn % 2 == 0;
                var (worlds, other) = isA ? (host.A, "CAN-B-") : (host.B, "CAN-A-");
                var contact = turn % 5 == 0;
                var path = contact ? Contact[turn % Contact.Length] : Staff[turn % Staff.Length];
                await AskAsync(contact ? worlds.FirstContact : worlds.Admin, path, other, tags, foreign);
            }
        })));

        foreign.ShouldBeEmpty();
    }

    private static async Task AskAsync(TestBrowser browser, string path, string other, ConcurrentDictionary<string, string> tags, ConcurrentBag<string> foreign)
    {
        using var request = new HttpRequestMessage(HttpMethod.Get, path);
        if (tags.TryGetValue(path + other, out var tag))
        {
            request.Headers.TryAddWithoutValidation("If-None-Match", tag);
        }

        using var answer = await browser.SendAsync(request);
        var body = await answer.Content.ReadAsStringAsync();
        if (answer.StatusCode != HttpStatusCode.OK || body.Contains(other, StringComparison.OrdinalIgnoreCase))
        {
            foreign.Add($"{path}: {(int)answer.StatusCode} {body[..Math.Min(200, body.Length)]}");
        }

        // Kept for the other tenant, which sends it as its own.
        if (answer.Headers.ETag is { } own)
        {
            tags[path + (other == "CAN-B-" ? "CAN-A-" : "CAN-B-")] = own.ToString();
        }
    }
}
