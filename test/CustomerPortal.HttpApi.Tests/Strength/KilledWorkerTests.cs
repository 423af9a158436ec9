using System.Text;
using CustomerPortal.TestBase;
using CustomerPortal.TestBase.Processes;

namespace CustomerPortal.Strength;

/// <summary>
/// The process is killed (kill -9) again and again in the middle of its work in the background: pushes to accounting, PDFs, mails. Nothing is
/// lost, nothing is doubled; a mail that the server had taken when the process died comes once more with the same Message-ID.
/// </summary>
public sealed class KilledWorkerTests : IAsyncLifetime, IAsyncDisposable
{
    private const int Customers = 12;
    private const int Parallel = 4;

    private readonly SmtpSink sink = new();
    private readonly PortalProcess portal;

    public KilledWorkerTests() => portal = new PortalProcess(
        ("Mail:SmtpHost", "127.0.0.1"),
        ("Mail:SmtpPort", $"{sink.Port}"),
        ("Mail:SmtpEnableSsl", "false"),
        ("Outbox:Parallel", $"{Parallel}"),
        ("Outbox:LeaseSeconds", "3"),
        ("Outbox:PollSeconds", "0.2"));

    public Task InitializeAsync() => Task.CompletedTask;

    Task IAsyncLifetime.DisposeAsync() => DisposeAsync().AsTask();

    public async ValueTask DisposeAsync()
    {
        await portal.DisposeAsync();
        await sink.DisposeAsync();
    }

    [Fact]
    [Trait("Check", "T8")]
    [Trait("Check", "M2")]
    [Trait("Check", "C7")]
    public async Task Whenever_the_process_dies_all_work_is_done_once()
    {
        await portal.StartAsync(("Outbox:Enabled", "false"));
        await FillAsync();
        await portal.KillAsync();

        foreach (var mails in new[] { 1, 5 })
        {
            await DieAtMailAsync(mails);
            await DieAfterAsync(deliveries: 15);
        }

        await portal.StartAsync();
        await Eventually.GetAsync(PendingAsync, pending => pending == 0, "every delivery", PortalProcess.Patience);

        portal.Deaths.ShouldBe(5);
        (await CountAsync("\"PlatformOutboxMessages\" WHERE \"State\" <> 'Done'")).ShouldBe(0);
        await DebtorsAreThereOnceAsync();
        await DocumentsAreThereOnceAsync();
        await MailsAreThereOnceAsync();
    }

    /// <summary>Everything is asked for while nothing is delivered.</summary>
    private async Task FillAsync()
    {
        using var shop = await Shop.OpenAsync(portal.Browse, PortalHost.HostPassword);
        for (var i = 1; i <= Customers; i++)
        {
            var customer = await shop.CustomerAsync($"Kestrel {i}");
            await shop.InviteAsync(customer, $"Jo {i}");
            var invoice = await shop.DraftAsync(customer, 100m + i);
            await shop.PostAsync($"/api/billing/invoices/{invoice}/issue");
            await shop.PostAsync($"/api/billing/invoices/{invoice}/send", new { });
        }
    }

    /// <summary>Dies when the mail server has taken a mail and not yet said so.</summary>
    private async Task DieAtMailAsync(int mail)
    {
        var dead = new TaskCompletionSource();
        var left = mail;
        sink.BeforeAnswer = async () =>
        {
            if (Interlocked.Decrement(ref left) == 0)
            {
                await portal.KillAsync();
                dead.SetResult();
            }
            else if (left < 0)
            {
                await dead.Task;
            }
        };
        portal.Launch();
        await dead.Task.WaitAsync(TimeSpan.FromSeconds(PortalProcess.Patience));
        sink.BeforeAnswer = () => Task.CompletedTask;
    }

    /// <summary>Dies when so many deliveries are done, with others under way.</summary>
    private async Task DieAfterAsync(int deliveries)
    {
        var before = await DoneAsync();
        portal.Launch();
        await Eventually.GetAsync(DoneAsync, done => done >= before + deliveries, $"{deliveries} deliveries", PortalProcess.Patience);
        (await PendingAsync()).ShouldBeGreaterThan(0, "the process died with nothing left to do: that proves nothing");
        await portal.KillAsync();
    }

    private async Task DebtorsAreThereOnceAsync()
    {
        (await CountAsync("\"AccountingSyncLedgerDebtors\"")).ShouldBe(Customers);
        (await CountAsync("\"AccountingSyncCustomers\" WHERE \"State\" = 'Synced'")).ShouldBe(Customers);
        var differing = """
            "Customers" c LEFT JOIN "AccountingSyncLedgerDebtors" d ON d."ExternalId" = c."Id"
            WHERE d."Number" IS NULL OR c."DebtorNumber" IS NULL OR c."DebtorNumber" <> d."Number"
            """;
        (await CountAsync(differing)).ShouldBe(0);

        // The ledger's own series has no gap either: no debtor was made and thrown away.
        var numbers = await portal.Database.QueryAsync("SELECT \"Number\" FROM \"AccountingSyncLedgerDebtors\"", r => r.GetString(0));
        var last = numbers.Max(n => long.Parse(n, System.Globalization.CultureInfo.InvariantCulture));
        (last - numbers.Min(n => long.Parse(n, System.Globalization.CultureInfo.InvariantCulture))).ShouldBe(Customers - 1);
    }

    private async Task DocumentsAreThereOnceAsync()
    {
        var documents = await portal.Database.QueryAsync(
            "SELECT \"SourceId\", \"BlobKey\" FROM \"DocumentsArchivedDocuments\"", r => (Source: r.GetGuid(0), Blob: r.GetString(1)));
        documents.Select(d => d.Source).Distinct().Count().ShouldBe(Customers);
        documents.Count.ShouldBe(Customers);

        // Content is its address: a file that is half or missing would show.
        var files = Directory.EnumerateFiles(portal.Database.Folder, "*", SearchOption.AllDirectories).ToLookup(f => Path.GetFileName(f));
        foreach (var (_, blob) in documents)
        {
            var bytes = await File.ReadAllBytesAsync(files[Path.GetFileName(blob)].Single());
            Encoding.ASCII.GetString(bytes, 0, 5).ShouldBe("%PDF-");
            Encoding.ASCII.GetString(bytes, bytes.Length - 6, 6).ShouldContain("%%EOF");
        }
    }

    private async Task MailsAreThereOnceAsync()
    {
        var mails = await portal.Database.QueryAsync(
            "SELECT \"MessageId\", \"To\", \"State\", \"Template\" FROM \"MessagingMails\"",
            r => (Id: $"<{r.GetString(0)}>", To: r.GetString(1), State: r.GetString(2), Template: r.GetString(3)));
        mails.Count(m => m.Template == "Customers.Welcome").ShouldBe(Customers);
        mails.Count(m => m.Template == "Billing.Invoice").ShouldBe(Customers);
        mails.Count.ShouldBe(2 * Customers);
        mails.ShouldAllBe(m => m.State == "Sent");
        (await CountAsync("\"BillingInvoiceDeliveries\" WHERE \"State\" = 'Sent'")).ShouldBe(Customers);

        var arrived = sink.Mails.GroupBy(m => m.MessageId).ToDictionary(g => g.Key, g => (To: g.Select(m => m.To).Distinct().Single(), Times: g.Count()));
        arrived.Select(a => (a.Key, a.Value.To)).ShouldBe(mails.Select(m => (m.Id, m.To)), ignoreOrder: true);

        // At each death no more mails can have been on their way than workers.
        arrived.Values.Sum(a => a.Times - 1).ShouldBeLessThanOrEqualTo(4 * Parallel);
        arrived.Values.Sum(a => a.Times - 1).ShouldBeGreaterThan(0, "two deaths came between the server's yes and ours");
    }

    private Task<long> DoneAsync() => CountAsync("\"PlatformOutboxMessages\" WHERE \"State\" = 'Done'");

    private Task<long> PendingAsync() => CountAsync("\"PlatformOutboxMessages\" WHERE \"State\" = 'Pending'");

    private Task<long> CountAsync(string rows) => portal.Database.CountAsync($"SELECT COUNT(*) FROM {rows}");
}
