using System.Collections.Concurrent;
using System.Globalization;
using System.Security.Cryptography;
using CustomerPortal.TestBase;
using CustomerPortal.TestBase.Processes;
using Xunit.Abstractions;

namespace CustomerPortal.Strength;

/// <summary>
/// The process is killed (kill -9) four times on each engine, in a campaign as often as PORTAL_TEST_DEATHS says, at random moments while people issue
/// invoices and book payments (C6): what was answered is there, nothing is half done, documents and ledger agree, and the numbers have no gap and no
/// double. The moments of a run come again with its seed in PORTAL_TEST_SEED.
/// </summary>
public sealed class ManyDeathsTests(ITestOutputHelper output) : IAsyncLifetime, IAsyncDisposable
{
    private const int People = 4;

    /// <summary>About as long as the people's next ten acts take, in microseconds.</summary>
    private const int LongestLife = 150_000;

    private static readonly int Seed = int.Parse(Environment.GetEnvironmentVariable("PORTAL_TEST_SEED") ?? $"{RandomNumberGenerator.GetInt32(int.MaxValue)}", CultureInfo.InvariantCulture);
    private static readonly int Deaths = int.Parse(Environment.GetEnvironmentVariable("PORTAL_TEST_DEATHS") ?? "4", CultureInfo.InvariantCulture);

    private readonly PortalProcess portal = new(("Outbox:Enabled", "false"));
    private readonly ConcurrentDictionary<Guid, string> issued = new();
    private readonly ConcurrentBag<Guid> paid = [];
    private readonly ConcurrentBag<string> oddities = [];
    private Shop shop = null!;

    public async Task InitializeAsync()
    {
        await portal.StartAsync();
        shop = await Shop.OpenAsync(portal.Browse, PortalHost.HostPassword);
    }

    Task IAsyncLifetime.DisposeAsync() => DisposeAsync().AsTask();

    public async ValueTask DisposeAsync()
    {
        shop?.Dispose();
        await portal.DisposeAsync();
    }

    [Fact]
    [Trait("Check", "C6")]
    public async Task After_each_death_documents_and_ledger_agree()
    {
        output.WriteLine($"PORTAL_TEST_SEED={Seed}");
        var moments = new Random(Seed);
        var customer = await shop.CustomerAsync("Kestrel");
        for (var death = 0; death < Deaths; death++)
        {
            using var end = new CancellationTokenSource();
            var people = Enumerable.Range(0, People).Select(_ => Task.Run(() => WorkAsync(customer, end.Token))).ToList();
            var before = issued.Count + paid.Count;
            await Eventually.HappensAsync(() => Task.FromResult(issued.Count + paid.Count > before), "work is under way", PortalProcess.Patience);
            await Task.Delay(TimeSpan.FromMicroseconds(moments.Next(LongestLife)));
            await portal.KillAsync();
            await end.CancelAsync();
            await Task.WhenAll(people);
            await portal.StartAsync();
        }

        oddities.ShouldBeEmpty();
        portal.Deaths.ShouldBe(Deaths);
        await BooksAreRightAsync();
    }

    private async Task WorkAsync(Guid customer, CancellationToken ct)
    {
        using var browser = shop.Second();
        while (!ct.IsCancellationRequested)
        {
            try
            {
                var draft = await PostAsync(browser, "/api/billing/invoices", new { customerId = customer, lines = new[] { new { description = "Work", quantity = 1m, unitPrice = 10m } } });
                var done = await PostAsync(browser, $"/api/billing/invoices/{draft.GetProperty("id").GetGuid()}/issue", null);
                issued[done.GetProperty("id").GetGuid()] = done.GetProperty("number").GetString()!;
                var payment = await PostAsync(browser, "/api/billing/payments", new { customerId = customer, amount = 4m });
                paid.Add(payment.GetProperty("id").GetGuid());
            }
            catch (HttpRequestException)
            {
                // The host is dead; the round ends.
                return;
            }
        }
    }

    private async Task<System.Text.Json.JsonElement> PostAsync(TestBase.Http.TestBrowser browser, string path, object? body)
    {
        using var answer = await browser.PostAsync(path, body);
        var text = await answer.Content.ReadAsStringAsync();
        if (!answer.IsSuccessStatusCode)
        {
            oddities.Add($"{path}: {answer.StatusCode} {text}");
            throw new HttpRequestException(text, null, answer.StatusCode);
        }

        return System.Text.Json.JsonDocument.Parse(text).RootElement;
    }

    private async Task BooksAreRightAsync()
    {
        var invoices = await portal.Database.QueryAsync(
            """SELECT "Id", "Number", "TotalAmount" FROM "BillingInvoices" WHERE "Number" IS NOT NULL""", r => (Id: r.GetGuid(0), Number: r.GetString(1), Total: r.GetDecimal(2)));
        var payments = await portal.Database.QueryAsync("""SELECT "Id" FROM "BillingPayments" """, r => r.GetGuid(0));
        var entries = await portal.Database.QueryAsync(
            """SELECT "DocumentId", "StandardAmount", "OpenAmount" FROM "BillingLedgerEntries" """, r => (Id: r.GetGuid(0), Amount: r.GetDecimal(1), Open: r.GetDecimal(2)));

        // Every answer is true, and each document stands in the ledger once.
        issued.ShouldAllBe(i => invoices.Any(row => row.Id == i.Key && row.Number == i.Value));
        paid.ShouldAllBe(p => payments.Contains(p));
        entries.Select(e => e.Id).ShouldBe(invoices.Select(i => i.Id).Concat(payments), ignoreOrder: true);
        invoices.ShouldAllBe(i => entries.Single(e => e.Id == i.Id).Amount == i.Total);

        // What is open, what was billed and what was paid: one sum.
        var open = entries.Sum(e => e.Open);
        open.ShouldBe(entries.Sum(e => e.Amount));
        open.ShouldBe(invoices.Sum(i => i.Total) - (4m * payments.Count));
        var numbers = invoices.Select(i => long.Parse(i.Number[(i.Number.LastIndexOfAny(['-', '/']) + 1)..], CultureInfo.InvariantCulture)).Order().ToList();
        numbers.ShouldBe(Enumerable.Range(0, invoices.Count).Select(i => numbers[0] + i));
    }
}
