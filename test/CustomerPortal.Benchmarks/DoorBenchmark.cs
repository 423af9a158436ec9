using System.Globalization;
using System.Net;
using CustomerPortal.TestBase.Http;
using CustomerPortal.TestBase.Platform;
using Microsoft.AspNetCore.Hosting;

namespace CustomerPortal.Benchmarks;

/// <summary>
/// Whether the time of an answer tells that an account exists (N2), at every door that takes a name: a wrong password, or the wish for a new
/// one, for accounts that exist and for names that do not, in pairs whose order is drawn, each a few times so that no door closes. (In a fixed
/// order the four would keep step, and tries of one sort would meet those of the same sort only.)
/// </summary>
internal static class DoorBenchmark
{
    private const int Lanes = 4;
    private const int Accounts = 145;
    private const int TriesEach = 8;
    private const int WarmUp = 32;

    private static readonly Door[] All =
    [
        new("sign-in, staff", (browser, name) => browser.LoginAsync(name, "wrong"), HttpStatusCode.OK),
        new("sign-in, contacts", (browser, name) => browser.ContactLoginAsync(Contact(name), "wrong"), HttpStatusCode.BadRequest),
        new("new password, staff", (browser, name) => browser.PostAsync("/api/account/send-password-reset-code", new { email = name, appName = "Angular" }), HttpStatusCode.NoContent),
        new("new password, contacts", (browser, name) => browser.PostAsync("/api/portal/account/forgot-password", new { email = Contact(name) }), HttpStatusCode.NoContent),
    ];

    public static async Task<int> RunAsync()
    {
        await using var portal = new Doors();
        await portal.InitializeAsync();
        var tenant = await portal.TenantAsync();
        for (var i = 0; i < Accounts; i++)
        {
            await tenant.UserAsync($"known{i:000}");
            await tenant.ContactAsync(Contact($"known{i:000}"));
        }

        await portal.DeliveredAsync(tenant.Id);
        Console.WriteLine("| door | tries each | known, median | unknown, median | gap | p (Mann-Whitney) |");
        Console.WriteLine("|---|---:|---:|---:|---:|---:|");
        foreach (var door in All)
        {
            var lanes = await Task.WhenAll(Enumerable.Range(0, Lanes).Select(lane => InPairsAsync(tenant, door, lane)));
            Print(door, [.. lanes.SelectMany(l => l.Known)], [.. lanes.SelectMany(l => l.Unknown)]);
        }

        return 0;
    }

    private static string Contact(string name) => $"{name}@customer.example";

    private static async Task<(IReadOnlyList<double> Known, IReadOnlyList<double> Unknown)> InPairsAsync(TestTenant tenant, Door door, int lane)
    {
        using var stranger = await tenant.StrangerAsync();
        await stranger.GetAsync("/api/portal/session");
        var order = new Random(lane);
        var (known, unknown) = (new List<double>(), new List<double>());
        for (var turn = lane; turn < Accounts * TriesEach; turn += Lanes)
        {
            var name = $"{turn % Accounts:000}";
            var knownFirst = order.Next(2) == 0;
            (knownFirst ? known : unknown).Add(await TryAsync(stranger, door, (knownFirst ? "known" : "ghost") + name));
            (knownFirst ? unknown : known).Add(await TryAsync(stranger, door, (knownFirst ? "ghost" : "known") + name));
        }

        return ([.. known.Skip(WarmUp)], [.. unknown.Skip(WarmUp)]);
    }

    private static Task<double> TryAsync(TestBrowser browser, Door door, string name) => Measure.TimeAsync(async () =>
    {
        using var answer = await door.TryAsync(browser, name);
        if (answer.StatusCode != door.Answer)
        {
            throw new InvalidOperationException($"{door.Name} answered {answer.StatusCode} to {name}.");
        }
    });

    private static void Print(Door door, IReadOnlyList<double> known, IReadOnlyList<double> unknown)
    {
        var gap = Measure.Median(known) - Measure.Median(unknown);
        Console.WriteLine(string.Create(
            CultureInfo.InvariantCulture,
            $"| {door.Name} | {known.Count} | {Measure.Median(known):0.00} ms | {Measure.Median(unknown):0.00} ms | {gap:0.00} ms | {ChanceOfSuchADifference(known, unknown):0.000} |"));
    }

    /// <summary>Two-sided p of the rank sum, by the normal approximation.</summary>
    private static double ChanceOfSuchADifference(IReadOnlyList<double> first, IReadOnlyList<double> second)
    {
        var ranked = first.Select(value => (Value: value, IsFirst: true)).Concat(second.Select(value => (Value: value, IsFirst: false))).OrderBy(v => v.Value).ToList();
        double ranks = 0;
        for (var i = 0; i < ranked.Count; i++)
        {
            ranks += ranked[i].IsFirst ? i + 1 : 0;
        }

        double n = first.Count, m = second.Count;
        var u = ranks - (n * (n + 1) / 2);
        var z = Math.Abs(u - (n * m / 2)) / Math.Sqrt(n * m * (n + m + 1) / 12);
        return 2 * (1 - Normal(z));
    }

    /// <summary>Where somebody names an account.</summary>
    /// <param name="Name">For the table.</param>
    /// <param name="TryAsync">One try.</param>
    /// <param name="Answer">What it is told, whether the account exists or not.</param>
    private sealed record Door(string Name, Func<TestBrowser, string, Task<HttpResponseMessage>> TryAsync, HttpStatusCode Answer);

    private sealed class Doors : AccountHost
    {
        protected override void ConfigureWebHost(IWebHostBuilder builder)
        {
            base.ConfigureWebHost(builder);
            builder.UseContentRoot(AppContext.BaseDirectory);
        }
    }

    // Abramowitz and Stegun 26.2.17, exact to 7.5e-8.
    private static double Normal(double z)
    {
        var t = 1 / (1 + (0.2316419 * z));
        var tail = t * (0.319381530 + (t * (-0.356563782 + (t * (1.781477937 + (t * (-1.821255978 + (t * 1.330274429))))))));
        return 1 - (Math.Exp(-z * z / 2) / Math.Sqrt(2 * Math.PI) * tail);
    }
}
