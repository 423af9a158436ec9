using System.Collections.Concurrent;
using System.Net;
using CustomerPortal.Isolation;
using CustomerPortal.TestBase;
using CustomerPortal.TestBase.Http;

namespace CustomerPortal.Strength;

/// <summary>
/// Two tenants ask the same addresses at the same time, again and again, over pooled contexts and connections: each gets its own, never a
/// row or a text of the other's, and nothing that a browser or a cache between might keep and show to the other (T6, T7).
/// </summary>
[Collection(FilledTenants.Name)]
public sealed class MixedTenantsTests(IsolationHost host)
{
    private const int Parallel = 32;
    private static readonly int Requests = TestDatabase.IsPostgreSql ? 10_000 : 4_000;

    private static readonly string[] Staff =
        ["/api/customers?maxResultCount=5", "/api/billing/invoices?maxResultCount=5", "/api/identity/roles/all", "/api/billing/companies/own"];

    private static readonly string[] Contact = ["/api/portal/home", "/api/portal/company"];

    [Fact]
    [Trait("Check", "T6")]
    [Trait("Check", "T7")]
    public async Task Thousands_of_mixed_requests_meet_no_foreign_row()
    {
        var foreign = new ConcurrentBag<string>();
        var asked = new ConcurrentDictionary<(string Path, bool IsA), int>();
        var next = 0;
        await Task.WhenAll(Enumerable.Range(0, Parallel).Select(_ => Task.Run(async () =>
        {
            while (Interlocked.Increment(ref next) is var turn && turn <= Requests)
            {
                // Both of a pair ask the same address.
                var (pair, isA) = (turn / 2, turn % 2 == 0);
                var (worlds, own, other) = isA ? (host.A, "CAN-A-", "CAN-B-") : (host.B, "CAN-B-", "CAN-A-");
                var contact = pair % 5 == 0;
                var path = contact ? Contact[pair / 5 % Contact.Length] : Staff[pair % Staff.Length];
                asked.AddOrUpdate((path, isA), 1, (_, times) => times + 1);
                if (await WrongAsync(contact ? worlds.FirstContact : worlds.Admin, path, own, other) is { } wrong)
                {
                    foreign.Add(wrong);
                }
            }
        })));

        foreign.ShouldBeEmpty();
        Staff.Concat(Contact).Where(path => !asked.ContainsKey((path, true)) || !asked.ContainsKey((path, false))).ShouldBeEmpty("not asked by both");
    }

    private static async Task<string?> WrongAsync(TestBrowser browser, string path, string own, string other)
    {
        using var request = new HttpRequestMessage(HttpMethod.Get, path);

        // Any validator would match.
        request.Headers.TryAddWithoutValidation("If-None-Match", "*");
        using var answer = await browser.SendAsync(request);
        var body = await answer.Content.ReadAsStringAsync();
        var isRight = answer.StatusCode == HttpStatusCode.OK
            && answer.Headers.ETag is null && answer.Content.Headers.LastModified is null && answer.Headers.CacheControl?.ToString() == "no-store"
            && body.Contains(own, StringComparison.OrdinalIgnoreCase) && !body.Contains(other, StringComparison.OrdinalIgnoreCase);
        return isRight ? null : $"{path}: {(int)answer.StatusCode} {answer.Headers.ETag} {answer.Headers.CacheControl} {body[..Math.Min(200, body.Length)]}";
    }
}
