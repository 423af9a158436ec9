using System.Diagnostics;
using System.Globalization;
using CustomerPortal.Customers;
using CustomerPortal.Platform.Lists;
using CustomerPortal.TestBase;

namespace CustomerPortal.Benchmarks;

/// <summary>Pages of 50 among 100,000 customers of one tenant, by the use case and by SQL written by hand.</summary>
internal static class ListBenchmark
{
    private const int Customers = 100_000;

    public static async Task<int> RunAsync(string[] options)
    {
        var engines = options.Where(o => !o.StartsWith("--", StringComparison.Ordinal)).ToArray();
        foreach (var engine in engines.Length > 0 ? engines : ["Sqlite", "PostgreSql"])
        {
            Environment.SetEnvironmentVariable("PORTAL_TEST_ENGINE", engine);
            await RunAsync(engine, options.Contains("--plans"));
        }

        return 0;
    }

    private static async Task RunAsync(string engine, bool withPlans)
    {
        var portal = new BigTenant();
        try
        {
            var started = Stopwatch.GetTimestamp();
            await portal.SeedAsync(Customers / BigTenant.Patterns);
            Console.WriteLine($"{engine}: {Customers:N0} customers seeded in {Stopwatch.GetElapsedTime(started).TotalSeconds:F0} s");
            Console.WriteLine();
            Console.WriteLine("| page of 50 | use case ms | p95 | by hand ms | of its throughput | undisturbed | statements | rows |");
            Console.WriteLine("|---|---:|---:|---:|---:|---:|---:|---:|");
            using var statements = new Statements();
            var byHand = new HandWritten(portal.TenantId, portal.Database.Settings["ConnectionStrings:Portal"]!);
            await WarmUpAsync(portal, byHand);
            foreach (var scenario in ListScenario.All(portal.Groups))
            {
                await RunAsync(portal, byHand, scenario, statements, withPlans);
            }
        }
        finally
        {
            await ((Xunit.IAsyncLifetime)portal).DisposeAsync();
        }
    }

    // The first in the table is not to pay for the compiler.
    private static async Task WarmUpAsync(BigTenant portal, HandWritten byHand)
    {
        var scenario = ListScenario.All(portal.Groups)[0];
        for (var i = 0; i < 400; i++)
        {
            await portal.AskAsync<ICustomerLookupAppService, PagedResult<CustomerListItemDto>>(s => s.GetListAsync(scenario.Request, CancellationToken.None));
            await byHand.PageAsync(scenario);
        }

        await Task.Delay(TimeSpan.FromSeconds(3));
    }

    private static async Task RunAsync(BigTenant portal, HandWritten byHand, ListScenario scenario, Statements statements, bool withPlans)
    {
        var request = scenario.Request with { MaxResultCount = ListScenario.PageSize };
        Task<PagedResult<CustomerListItemDto>> Product() =>
            portal.AskAsync<ICustomerLookupAppService, PagedResult<CustomerListItemDto>>(s => s.GetListAsync(request, CancellationToken.None));

        var page = await Product();
        var baseline = await byHand.PageAsync(scenario);
        Same(scenario, page, baseline);
        var sent = await statements.OfAsync(Product);
        var result = await Measure.InTurnsAsync(Product, () => byHand.PageAsync(scenario));
        Console.WriteLine(string.Create(
            CultureInfo.InvariantCulture,
            $"| {scenario.Name} | {result.Product:F2} | {result.ProductP95:F2} | {result.Baseline:F2} | {result.Ratio:P0} | {result.QuietRatio:P0} | {sent.Count} | {page.Items.Count} of {page.TotalCount}{(page.TotalIsCapped ? "+" : string.Empty)} |"));
        if (withPlans)
        {
            Console.WriteLine(string.Join("\n--\n", sent));
            Console.WriteLine(await byHand.PlanAsync(scenario));
        }
    }

    private static void Same(ListScenario scenario, PagedResult<CustomerListItemDto> page, (List<object?[]> Rows, int Groups, long Count) baseline)
    {
        var same = page.Items.Select(i => (i.Id, i.Name, i.DebtorNumber, i.Balance!.Amount))
            .SequenceEqual(baseline.Rows.Select(r => ((Guid)r[0]!, (string)r[1]!, (string?)r[4], (decimal)r[10]!)));
        if (!same || page.Items.Sum(i => i.Groups.Count) != baseline.Groups || page.TotalCount != Math.Min(baseline.Count, 10_000))
        {
            throw new InvalidOperationException($"{scenario.Name}: the two pages differ ({page.TotalCount}, {baseline.Count}).");
        }
    }
}
