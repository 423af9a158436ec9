using System.Net;
using System.Text;
using System.Text.Json;
using CustomerPortal.TestBase;
using CustomerPortal.TestBase.Http;
using CustomerPortal.TestBase.Processes;

namespace CustomerPortal.Strength;

/// <summary>
/// The host as it is operated: a process of its own behind its real server, with pages, a log of JSON lines, a mail server that is away and
/// PDF workers that a test can take away. One for all tests that ask it.
/// </summary>
public sealed class OperatedHost : IAsyncLifetime, IAsyncDisposable
{
    public const string Collection = "Operated host";

    // Nothing listens there.
    private const int ClosedPort = 9;

    private readonly PortalProcess portal;
    private readonly string node;

    public OperatedHost()
    {
        var pages = Path.Combine(Folder, "pages");
        node = Path.Combine(Folder, "node");
        portal = new PortalProcess(
            ("Logging:Json", "true"),
            ("webroot", pages),
            ("Typst:Executable", node),
            ("Mail:SmtpHost", "127.0.0.1"),
            ("Mail:SmtpPort", $"{ClosedPort}"),
            ("Outbox:PollSeconds", "0.2"));
        WritePage(pages, "admin/index.html", "<html><script nonce=\"__CSP_NONCE__\"></script>admin</html>");
        WritePage(pages, "admin/main-ABCDEFGH.js", "plain");
        WritePage(pages, "clients/index.html", "<html>clients</html>");
        BringWorkersBack();
    }

    /// <summary>The process.</summary>
    public PortalProcess Portal => portal;

    /// <summary>A browser without a session.</summary>
    public TestBrowser Browse(string host = "localhost") => portal.Browse(host);

    internal Task<Shop> OpenAsync() => Shop.OpenAsync(portal.Browse, PortalHost.HostPassword);

    private string Folder { get; } = Directory.CreateTempSubdirectory("portal-operated-").FullName;

    public Task InitializeAsync() => portal.StartAsync();

    Task IAsyncLifetime.DisposeAsync() => DisposeAsync().AsTask();

    public async ValueTask DisposeAsync()
    {
        await portal.DisposeAsync();
        Directory.Delete(Folder, recursive: true);
    }

    /// <summary>An issued invoice whose PDF is kept, and the file in which it is.</summary>
    internal async Task<(Guid Id, string File)> ArchivedInvoiceAsync(Shop shop, decimal price)
    {
        var invoice = await shop.DraftAsync(await shop.CustomerAsync($"Archived {price}"), price);
        await shop.PostAsync($"/api/billing/invoices/{invoice}/issue");
        (await shop.Admin.GetAsync($"/api/billing/invoices/{invoice}/pdf/original")).StatusCode.ShouldBe(HttpStatusCode.OK);
        var blobs = await portal.Database.QueryAsync("SELECT \"SourceId\", \"BlobKey\" FROM \"DocumentsArchivedDocuments\"", r => (Source: r.GetGuid(0), Key: r.GetString(1)));
        var key = blobs.Single(b => b.Source == invoice).Key;
        return (invoice, Directory.EnumerateFiles(portal.Database.Folder, key, SearchOption.AllDirectories).Single());
    }

    /// <summary>The program of the PDF workers is gone, and so are those that run.</summary>
    public void TakeWorkersAway()
    {
        File.Delete(node);
        foreach (var worker in System.Diagnostics.Process.GetProcesses().Where(IsWorker))
        {
            worker.Kill();
        }
    }

    /// <summary>The program is there again.</summary>
    public void BringWorkersBack() => File.CreateSymbolicLink(
        node, Environment.GetEnvironmentVariable("PATH")!.Split(Path.PathSeparator).Select(folder => Path.Combine(folder, "node")).First(File.Exists));

    /// <summary>What is logged, line by line; a line that is no object fails.</summary>
    public IReadOnlyList<JsonElement> Log() => [.. portal.Log.Select(Parse)];

    private static JsonElement Parse(string line)
    {
        try
        {
            var entry = JsonDocument.Parse(line).RootElement;
            entry.GetProperty("LogLevel").GetString().ShouldNotBeNull();
            return entry;
        }
        catch (JsonException e)
        {
            throw new ShouldAssertException($"No JSON in the log: {line}", e);
        }
    }

    private bool IsWorker(System.Diagnostics.Process process)
    {
        try
        {
            return File.ReadAllText($"/proc/{process.Id}/cmdline").StartsWith($"{node}\0", StringComparison.Ordinal);
        }
        catch (IOException)
        {
            return false;
        }
    }

    private static void WritePage(string folder, string name, string content)
    {
        var file = new FileInfo(Path.Combine(folder, name));
        file.Directory!.Create();
        File.WriteAllText(file.FullName, content, Encoding.ASCII);
    }
}
