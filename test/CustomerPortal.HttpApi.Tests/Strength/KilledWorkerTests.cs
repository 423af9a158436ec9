using System.Text;
using CustomerPortal.TestBase;
using CustomerPortal.TestBase.Processes;

namespace CustomerPortal.Strength;

/// <summary>
/// The process is killed (kill -9) again and again in the middle of its work in the background for two tenants: pushes to accounting, PDFs, mails.
/// Nothing is lost, nothing is doubled, nothing comes to the other tenant; a mail that the server had taken when the process died comes once more
/// with the same Message-ID.
/// </summary>
public sealed class KilledWorkerTests : IAsyncLifetime, IAsyncDisposable
{
    private const int CustomersOfEach = 6;
    private const int Parallel = 4;
    private static readonly string[] Birds = ["Kestrel", "Osprey"];
    private static readonly int Customers = CustomersOfEach * Birds.Length;

    private readonly SmtpSink sink = new();
    private readonly PortalProcess portal;
    private readonly Dictionary<Guid, string> tenants = [];
    private readonly HashSet<Guid> interrupted = [];

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
        foreach (var bird in Birds)
        {
            await FillAsync(bird);
        }

        await portal.KillAsync();

        foreach (var mails in new[] { 1, 5 })
        {
            await DieAtMailAsync(mails);
            await DieAfterAsync(deliveries: 15);
        }

        await portal.StartAsync();
        await Eventually.GetAsync(PendingAsync, pending => pending == 0, "every delivery", PortalProcess.Patience);

        portal.Deaths.ShouldBe(5);
        interrupted.ShouldBe(tenants.Keys, ignoreOrder: true, "deliveries of both tenants were under way at a death");
        (await CountAsync("\"PlatformOutboxMessages\" WHERE \"State\" <> 'Done'")).ShouldBe(0);
        await DebtorsAreThereOnceAsync();
        await DocumentsAreThereOnceAsync();
        await MailsAreThereOnceAsync();
    }

    /// <summary>Everything is asked for while nothing is delivered.</summary>
    private async Task FillAsync(string bird)
    {
        using var shop = await Shop.OpenAsync(portal.Browse, PortalHost.HostPassword);
        tenants.Add(shop.Id, bird);
        for (var i = 1; i <= CustomersOfEach; i++)
        {
            var customer = await shop.CustomerAsync($"{bird} {i}");
            await shop.InviteAsync(customer, $"Jo {bird} {i}");
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
        await NoteInterruptedAsync();
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
        await NoteInterruptedAsync();
    }

    /// <summary>Whose deliveries were under way: the dead process still holds them.</summary>
    private async Task NoteInterruptedAsync() => interrupted.UnionWith(await portal.Database.QueryAsync(
        "SELECT DISTINCT \"TenantId\" FROM \"PlatformOutboxMessages\" WHERE \"State\" = 'Pending' AND \"LeaseId\" IS NOT NULL", r => r.GetGuid(0)));

    private async Task DebtorsAreThereOnceAsync()
    {
        (await CountAsync("\"AccountingSyncLedgerDebtors\"")).ShouldBe(Customers);
        (await CountAsync("\"AccountingSyncCustomers\" WHERE \"State\" = 'Synced'")).ShouldBe(Customers);
        var differing = """
            "Customers" c LEFT JOIN "AccountingSyncLedgerDebtors" d ON d."ExternalId" = c."Id"
            WHERE d."Number" IS NULL OR c."DebtorNumber" IS NULL OR c."DebtorNumber" <> d."Number"
            """;
        (await CountAsync(differing)).ShouldBe(0);

        // The ledger's own series of each tenant has no gap either: no debtor was made and thrown away.
        var debtors = await portal.Database.QueryAsync(
            "SELECT d.\"TenantId\", d.\"Number\", c.\"General_Name\" FROM \"AccountingSyncLedgerDebtors\" d JOIN \"Customers\" c ON c.\"Id\" = d.\"ExternalId\"",
            r => (Tenant: r.GetGuid(0), Number: long.Parse(r.GetString(1), System.Globalization.CultureInfo.InvariantCulture), Name: r.GetString(2)));
        debtors.ShouldAllBe(d => d.Name.StartsWith(tenants[d.Tenant], StringComparison.Ordinal));
        foreach (var own in debtors.GroupBy(d => d.Tenant))
        {
            own.Count().ShouldBe(CustomersOfEach);
            (own.Max(d => d.Number) - own.Min(d => d.Number)).ShouldBe(CustomersOfEach - 1);
        }
    }

    private async Task DocumentsAreThereOnceAsync()
    {
        var documents = await portal.Database.QueryAsync(
            "SELECT d.\"SourceId\", d.\"BlobKey\", d.\"TenantId\", i.\"TenantId\" FROM \"DocumentsArchivedDocuments\" d JOIN \"BillingInvoices\" i ON i.\"Id\" = d.\"SourceId\"",
            r => (Source: r.GetGuid(0), Blob: r.GetString(1), Tenant: r.GetGuid(2), Owner: r.GetGuid(3)));
        documents.ShouldAllBe(d => d.Tenant == d.Owner);
        documents.Select(d => d.Source).Distinct().Count().ShouldBe(Customers);
        documents.Count.ShouldBe(Customers);

        // Content is its address: a file that is half or missing would show.
        var files = Directory.EnumerateFiles(portal.Database.Folder, "*", SearchOption.AllDirectories).ToLookup(f => Path.GetFileName(f));
        foreach (var document in documents)
        {
            var bytes = await File.ReadAllBytesAsync(files[Path.GetFileName(document.Blob)].Single());
            Encoding.ASCII.GetString(bytes, 0, 5).ShouldBe("%PDF-");
            Encoding.ASCII.GetString(bytes, bytes.Length - 6, 6).ShouldContain("%%EOF");
        }
    }

    private async Task MailsAreThereOnceAsync()
    {
        var mails = await portal.Database.QueryAsync(
            "SELECT \"MessageId\", \"To\", \"State\", \"Template\", \"TenantId\" FROM \"MessagingMails\"",
            r => (Id: $"<{r.GetString(0)}>", To: r.GetString(1), State: r.GetString(2), Template: r.GetString(3), Tenant: r.GetGuid(4)));
        mails.ShouldAllBe(m => m.To.Contains(tenants[m.Tenant], StringComparison.OrdinalIgnoreCase));
        mails.GroupBy(m => m.Tenant).ShouldAllBe(own => own.Count() == 2 * CustomersOfEach);
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
