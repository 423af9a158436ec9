using System.Globalization;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;

namespace CustomerPortal.Benchmarks;

/// <summary>From the start of the process until both first pages are there, on an existing database; beside an ASP.NET Core host with one page and nothing else.</summary>
internal static class StartBenchmark
{
    private const int Runs = 9;
    private const int EmptyPort = 5142;

    public static async Task<int> RunAsync()
    {
        using var files = new PortalFiles();
        await using (var first = files.Start())
        {
            var made = await ReadyAsync(first);
            Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"First start, which makes the database: {made:F0} ms"));
        }

        var portal = new List<double>();
        var empty = new List<double>();
        for (var i = 0; i < Runs; i++)
        {
            await using (var host = files.Start())
            {
                portal.Add(await ReadyAsync(host));
            }

            await using var bare = ServerProcess.Start(typeof(StartBenchmark).Assembly.Location, AppContext.BaseDirectory, EmptyPort, "empty");
            empty.Add(await bare.ReadyAsync("/"));
        }

        var ours = Measure.Median(portal);
        var theirs = Measure.Median(empty);
        Console.WriteLine(string.Create(
            CultureInfo.InvariantCulture,
            $"| start to first page | {ours:F0} ms | best {portal.Min():F0}, worst {portal.Max():F0} | empty host {theirs:F0} ms | {ours / theirs:F1} times as long | {Runs} runs |"));
        return 0;
    }

    /// <summary>The baseline.</summary>
    public static async Task<int> ServeNothingAsync()
    {
        var app = WebApplication.CreateSlimBuilder().Build();
        app.MapGet("/", () => Results.Text("<!doctype html><title>Empty</title>", "text/html"));
        await app.RunAsync($"http://localhost:{EmptyPort}");
        return 0;
    }

    private static Task<double> ReadyAsync(ServerProcess host) => host.ReadyAsync("/", "/clients/login");
}
