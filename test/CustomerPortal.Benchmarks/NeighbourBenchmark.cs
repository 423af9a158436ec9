using System.Diagnostics;
using System.Globalization;
using System.Text.Json;
using CustomerPortal.TestBase;
using CustomerPortal.TestBase.Http;
using CustomerPortal.TestBase.Processes;

namespace CustomerPortal.Benchmarks;

/// <summary>
/// What one tenant feels of another (T14): the pages of a quiet tenant while a loud one creates customers without a pause and asks for twenty
/// PDFs at once, beside the same pages while nothing else happens, in turns. The limit of expensive requests per account is off: the loud tenant
/// may do its worst; its own program runs beneath the others, as it would on another machine.
/// </summary>
internal static class NeighbourBenchmark
{
    private const string Password = "Harbour-Master-7!";
    private const int Rounds = 24;
    private const int MostWriters = 4;
    private const int MostReaders = 20;
    private static readonly TimeSpan Length = TimeSpan.FromSeconds(2.5);

    /// <summary>The loud tenant asks on and on: the moment in which all of its loops begin is not measured.</summary>
    private static readonly TimeSpan Lead = TimeSpan.FromMilliseconds(250);
    private static readonly TimeSpan Pause = TimeSpan.FromMilliseconds(20);

    /// <summary>The loud tenant in a process of its own, beneath the measuring one: loud from each line that it reads to the next.</summary>
    public static async Task<int> BeLoudAsync(string[] args)
    {
        var (address, pdf, writers, readers) = (new Uri(args[0]), args[1], int.Parse(args[2], CultureInfo.InvariantCulture), int.Parse(args[3], CultureInfo.InvariantCulture));
        using var loud = await SignInAsync(PortalProcess.BrowseAt(address), Password);
        var (made, printed) = (0, 0);
        while (await Console.In.ReadLineAsync() is not null)
        {
            using var end = new CancellationTokenSource();
            var load = Enumerable.Range(0, writers).Select(_ => LoopAsync(loud, b => b.PostAsync("/api/customers", new { company = "Imported", currency = "EUR" }), () => Interlocked.Increment(ref made), end.Token))
                .Concat(Enumerable.Range(0, readers).Select(_ => LoopAsync(loud, b => b.GetAsync(pdf), () => Interlocked.Increment(ref printed), end.Token))).ToList();
            await Console.In.ReadLineAsync();
            await end.CancelAsync();
            await Task.WhenAll(load);
            await Console.Out.WriteLineAsync("quiet");
        }

        Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"Meanwhile the loud tenant made {made} customers and {printed} PDFs in {Rounds * Length.TotalSeconds:0} s."));
        return 0;
    }

    public static async Task<int> RunAsync(string[] args)
    {
        await using var portal = new PortalProcess(
            ("Typst:Workers", "2"), ("Typst:WarmUp", "true"), ("RateLimits:ExpensivePerAccount:Permits", "1000000"), ("Logging:LogLevel:Default", "Error"));
        await portal.StartAsync();
        using var loud = await OpenAsync(portal, "Loud");
        using var quiet = await OpenAsync(portal, "Quiet");
        var (_, loudPdf) = await FillAsync(loud, 5);
        var (card, quietPdf) = await FillAsync(quiet, 200);
        var pages = new[] { "/api/customers?maxResultCount=50", card, "/api/billing/invoices?maxResultCount=50", quietPdf };
        var idle = pages.ToDictionary(p => p, _ => new List<double>());
        var beside = pages.ToDictionary(p => p, _ => new List<double>());
        await LookAsync(quiet, pages, pages.ToDictionary(p => p, _ => new List<double>()));

        using var neighbour = Start(loud.Address, loudPdf, args is [var writers, var readers] ? [writers, readers] : [$"{MostWriters}", $"{MostReaders}"]);
        for (var round = 0; round < Rounds; round++)
        {
            // Idle is when nothing is left to deliver either.
            await Eventually.GetAsync(() => portal.Database.CountAsync("SELECT COUNT(*) FROM \"PlatformOutboxMessages\" WHERE \"State\" = 'Pending'"), left => left == 0, "every delivery", PortalProcess.Patience);
            await LookAsync(quiet, pages, idle);
            await neighbour.StandardInput.WriteLineAsync("loud");
            await Task.Delay(Lead);
            await LookAsync(quiet, pages, beside);
            await neighbour.StandardInput.WriteLineAsync("quiet");
            await neighbour.StandardOutput.ReadLineAsync();
        }

        Print(pages, idle, beside);
        neighbour.StandardInput.Close();
        Console.WriteLine(await neighbour.StandardOutput.ReadToEndAsync());
        return 0;
    }

    private static Process Start(Uri address, string pdf, string[] load)
    {
        var start = new ProcessStartInfo("dotnet", [typeof(NeighbourBenchmark).Assembly.Location, "neighbour-load", address.ToString(), pdf, .. load])
        {
            RedirectStandardInput = true,
            RedirectStandardOutput = true,
        };
        var process = Process.Start(start)!;
        process.PriorityClass = ProcessPriorityClass.Idle;
        return process;
    }

    private static void Print(string[] pages, Dictionary<string, List<double>> idle, Dictionary<string, List<double>> beside)
    {
        Console.WriteLine("| page of the quiet tenant | idle: median | p95 | beside the loud one: median | p95 | p95 / idle p95 | requests |");
        Console.WriteLine("|---|---:|---:|---:|---:|---:|---:|");
        foreach (var (page, name) in pages.Zip(["50 customers", "a customer's card", "invoices", "PDF of 12 lines"]))
        {
            var (quietly, loudly) = (Measure.Percentile(idle[page], 0.95), Measure.Percentile(beside[page], 0.95));
            Console.WriteLine(string.Create(
                CultureInfo.InvariantCulture,
                $"| {name} | {Measure.Median(idle[page]):0.0} ms | {quietly:0.0} ms | {Measure.Median(beside[page]):0.0} ms | {loudly:0.0} ms | **{loudly / quietly:0.00}** | {idle[page].Count} + {beside[page].Count} |"));
        }
    }

    private static async Task LookAsync(TestBrowser browser, string[] pages, Dictionary<string, List<double>> times)
    {
        var started = TimeProvider.System.GetTimestamp();
        while (TimeProvider.System.GetElapsedTime(started) < Length)
        {
            foreach (var page in pages)
            {
                times[page].Add(await Measure.TimeAsync(async () =>
                {
                    using var answer = await browser.GetAsync(page);
                    await answer.EnsureSuccessStatusCode().Content.ReadAsByteArrayAsync();
                }));
                await Task.Delay(Pause);
            }
        }
    }

    private static async Task LoopAsync(TestBrowser browser, Func<TestBrowser, Task<HttpResponseMessage>> ask, Action done, CancellationToken ct)
    {
        while (!ct.IsCancellationRequested)
        {
            using var answer = await ask(browser);
            answer.EnsureSuccessStatusCode();
            done();
        }
    }

    private static async Task<TestBrowser> OpenAsync(PortalProcess portal, string name)
    {
        using var keeper = await SignInAsync(portal.Browse(), PortalHost.HostPassword);
        var made = await AnswerAsync(await keeper.PostAsync("/api/multi-tenancy/tenants", new { name, adminEmailAddress = "admin@example.com", adminPassword = Password }));
        return await SignInAsync(portal.Browse($"{made.GetProperty("hostLabel").GetString()}.localhost"), Password);
    }

    private static async Task<TestBrowser> SignInAsync(TestBrowser browser, string password)
    {
        await browser.GetAsync("/api/abp/application-configuration");
        await AnswerAsync(await browser.PostAsync("/api/account/login", new { userNameOrEmailAddress = "admin", password, rememberMe = false }));
        return browser;
    }

    /// <summary>Customers, and a draft of twelve lines that is printed anew whenever it is asked for.</summary>
    private static async Task<(string Card, string Pdf)> FillAsync(TestBrowser admin, int customers)
    {
        var company = await AnswerAsync(await admin.GetAsync("/api/billing/companies/own"));
        await AnswerAsync(await admin.SendAsync(HttpMethod.Put, "/api/billing/companies/own", new
        {
            name = "Harbour B.V.",
            address = new { lines = new[] { "Parkkade 18" }, postalCode = "3016 DA", city = "Rotterdam", countryCode = "NL" },
            baseCurrency = "EUR",
            version = company.GetProperty("version").GetInt32(),
        }));
        for (var i = 1; i < customers; i++)
        {
            await AnswerAsync(await admin.PostAsync("/api/customers", new { company = $"Kestrel {i}", countryCode = "NL", city = "Utrecht", currency = "EUR" }));
        }

        var card = await AnswerAsync(await admin.PostAsync("/api/customers/card", new
        {
            general = new { name = "Kestrel", currency = "EUR", language = "nl" },
            invoicing = new { invoiceEmail = "kestrel@example.com" },
            addresses = new[] { new { lines = new[] { "Kade 1" }, postalCode = "3011 AA", city = "Rotterdam", countryCode = "NL", isBilling = true, isDefaultBilling = true } },
        }));
        var id = card.GetProperty("id").GetGuid();
        await AnswerAsync(await admin.PostAsync($"/api/customers/{id}/activate"));

        var lines = Enumerable.Range(1, 12).Select(i => new { description = $"Work of day {i}", quantity = 1m, unitPrice = 10m + i });
        var draft = await AnswerAsync(await admin.PostAsync("/api/billing/invoices", new { customerId = id, lines }));
        return ($"/api/customers/{id}", $"/api/billing/invoices/{draft.GetProperty("id").GetGuid()}/pdf/preview");
    }

    private static async Task<JsonElement> AnswerAsync(HttpResponseMessage response)
    {
        using var answer = response;
        var body = await answer.Content.ReadAsStringAsync();
        return answer.IsSuccessStatusCode
            ? JsonDocument.Parse(body).RootElement
            : throw new InvalidOperationException($"{answer.RequestMessage?.RequestUri}: {answer.StatusCode} {body}");
    }
}
