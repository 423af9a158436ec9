using System.Collections.Concurrent;
using System.Globalization;
using System.Net;
using CustomerPortal.TestBase;
using CustomerPortal.TestBase.Http;
using CustomerPortal.TestBase.Processes;

namespace CustomerPortal.Strength;

/// <summary>
/// 64 people issue at once, one invoice and then another; a fifth of them hang up in the middle, and the process is killed (kill -9) in each
/// round: the numbers have no gap and no double, each issued invoice has one ledger entry of its amount, and what was answered is true.
/// </summary>
public sealed class ParallelIssueTests : IAsyncLifetime, IAsyncDisposable
{
    private const int People = 64;
    private const int Invoices = 2 * People;
    private static readonly int[] DeathsAfter = [10, 70];

    private readonly PortalProcess portal = new(("Outbox:LeaseSeconds", "3"), ("Outbox:PollSeconds", "0.2"));
    private readonly ConcurrentDictionary<Guid, string> answered = new();
    private readonly ConcurrentBag<string> oddities = [];
    private int hangUps;
    private int settled;
    private readonly SemaphoreSlim restarting = new(1);
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
        restarting.Dispose();
        await portal.DisposeAsync();
    }

    [Fact]
    [Trait("Check", "C1")]
    [Trait("Check", "C2")]
    [Trait("Check", "C6")]
    public async Task Whoever_hangs_up_and_whatever_dies_no_number_is_lost_and_none_given_twice()
    {
        var customer = await shop.CustomerAsync("Kestrel");
        var drafts = new List<Guid>();
        for (var i = 0; i < Invoices; i++)
        {
            drafts.Add(await shop.DraftAsync(customer, 10.01m + i));
        }

        await Task.WhenAll(drafts.Chunk(2).Select((own, person) => Task.Run(async () =>
        {
            foreach (var draft in own)
            {
                await IssueAsync(draft, hangsUpAfter: person % 5 == 0 ? 3 + person : null);
            }
        })));

        await BooksAreRightAsync();
        oddities.ShouldBeEmpty();
        portal.Deaths.ShouldBe(DeathsAfter.Length);
        hangUps.ShouldBeGreaterThan(People / 10);
        answered.Count.ShouldBeGreaterThan(People / 2);

        // Those who hung up come back: what was not issued is issued now, what was stays as it is.
        foreach (var draft in drafts.Where(d => !answered.ContainsKey(d)))
        {
            await IssueAsync(draft, hangsUpAfter: null);
        }

        oddities.ShouldBeEmpty();
        (await BooksAreRightAsync()).ShouldBe(Invoices);
    }

    private async Task IssueAsync(Guid draft, int? hangsUpAfter)
    {
        using var patience = new CancellationTokenSource();
        while (true)
        {
            using var browser = shop.Second();
            if (hangsUpAfter is { } milliseconds)
            {
                patience.CancelAfter(milliseconds);
            }

            try
            {
                using var request = new HttpRequestMessage(HttpMethod.Post, $"/api/billing/invoices/{draft}/issue");
                using var answer = await browser.SendAsync(request, HttpCompletionOption.ResponseContentRead, patience.Token);
                await KeepAsync(draft, answer);
                return;
            }
            catch (OperationCanceledException)
            {
                Interlocked.Increment(ref hangUps);
                return;
            }
            catch (HttpRequestException)
            {
                await BackAgainAsync();
            }
        }
    }

    private async Task KeepAsync(Guid draft, HttpResponseMessage answer)
    {
        var body = await answer.Content.ReadAsStringAsync();
        if (answer.StatusCode == HttpStatusCode.Conflict && body.Contains("Billing:InvoiceNotDraft", StringComparison.Ordinal))
        {
            // Issued by a call whose answer was lost.
        }
        else if (answer.StatusCode == HttpStatusCode.OK)
        {
            answered[draft] = (await answer.JsonAsync()).GetProperty("number").GetString()!;
        }
        else
        {
            oddities.Add($"{answer.StatusCode} {body}");
        }

        if (DeathsAfter.ElementAtOrDefault(portal.Deaths) is > 0 and var due && Interlocked.Increment(ref settled) >= due)
        {
            await DieAsync(due);
        }
    }

    private async Task DieAsync(int due)
    {
        await restarting.WaitAsync();
        try
        {
            if (DeathsAfter.ElementAtOrDefault(portal.Deaths) == due)
            {
                await portal.KillAsync();
                await portal.StartAsync();
            }
        }
        finally
        {
            restarting.Release();
        }
    }

    private async Task BackAgainAsync()
    {
        await restarting.WaitAsync();
        restarting.Release();
        await Eventually.HappensAsync(portal.IsReadyAsync, "the host is back", PortalProcess.Patience);
    }

    /// <summary>Numbers, ledger and events of what is issued; returns how many.</summary>
    private async Task<int> BooksAreRightAsync()
    {
        var issued = await portal.Database.QueryAsync(
            """SELECT "Id", "Number", "TotalAmount" FROM "BillingInvoices" WHERE "Number" IS NOT NULL""",
            r => (Id: r.GetGuid(0), Number: r.GetString(1), Total: r.GetDecimal(2)));
        var entries = await portal.Database.QueryAsync(
            """SELECT "DocumentId", "DocumentNumber", "StandardAmount", "OpenAmount", "BaseAmount", "OriginalAmount" FROM "BillingLedgerEntries" """,
            r => (Id: r.GetGuid(0), Number: r.GetString(1), Amounts: Enumerable.Range(2, 4).Select(r.GetDecimal).Distinct().ToList()));
        var numbers = issued.Select(i => Serial(i.Number)).Order().ToList();
        numbers.ShouldBe(Enumerable.Range(0, issued.Count).Select(i => numbers[0] + i));
        (await portal.Database.CountAsync("""SELECT "Next" FROM "PlatformNumberCounters" WHERE "Series" = 'Billing.Invoices'""")).ShouldBe(numbers[^1] + 1);

        entries.Select(e => (e.Id, e.Number, e.Amounts.Single())).ShouldBe(issued.Select(i => (i.Id, i.Number, i.Total)), ignoreOrder: true);
        answered.ShouldAllBe(a => issued.Any(i => i.Id == a.Key && i.Number == a.Value));
        var events = await portal.Database.CountAsync("""SELECT COUNT(*) FROM "PlatformOutboxMessages" WHERE "Subscription" LIKE '%RenderInvoice%'""");
        events.ShouldBe(issued.Count);
        return issued.Count;
    }

    private static long Serial(string number) => long.Parse(number[(number.LastIndexOfAny(['-', '/']) + 1)..], CultureInfo.InvariantCulture);
}
