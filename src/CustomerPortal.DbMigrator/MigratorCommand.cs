using System.Data.Common;
using CustomerPortal.Platform.Data;
using CustomerPortal.Platform.Demo;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;

namespace CustomerPortal.DbMigrator;

/// <summary>What the program is asked to do.</summary>
internal sealed class MigratorCommand
{
    private const int Done = 0;
    private const int WrongUse = 2;
    private const int SomethingPending = 3;
    private const int Failed = 1;

    private const string Usage =
        """
        CustomerPortal.DbMigrator COMMAND [--Database:Engine=Sqlite|PostgreSql] [--ConnectionStrings:Portal=… :Workers=… :Admin=…]

          apply         creates or migrates the database; on PostgreSQL also the two roles of the host, their grants and row-level security
          list-pending  names the migrations that apply would run; ends with 3 when there are any
          seed-demo     applies, then fills an empty installation with the demo

        Ends with 0 when done, 1 when it failed, 2 when it was called wrongly.
        """;

    private static readonly Dictionary<string, Func<IServiceProvider, CancellationToken, Task<int>>> Commands = new(StringComparer.Ordinal)
    {
        ["apply"] = ApplyAsync,
        ["list-pending"] = ListPendingAsync,
        ["seed-demo"] = SeedDemoAsync,
    };

    private readonly Func<IServiceProvider, CancellationToken, Task<int>> run;

    private MigratorCommand(Func<IServiceProvider, CancellationToken, Task<int>> run) => this.run = run;

    public static MigratorCommand? Parse(string[] args) =>
        args.Length > 0 && Commands.TryGetValue(args[0], out var run) ? new MigratorCommand(run) : null;

    public static int ShowUsage()
    {
        Console.Error.WriteLine(Usage);
        return WrongUse;
    }

    /// <summary>Builds the host (built, not started: no worker runs here) and runs; a configuration that lacks something is told in one line.</summary>
    public async Task<int> RunAsync(Func<IHost> build)
    {
        using var stop = new CancellationTokenSource();
        Console.CancelKeyPress += (_, e) =>
        {
            e.Cancel = true;
            stop.Cancel();
        };
        try
        {
            using var host = build();
            return await run(host.Services, stop.Token);
        }
        catch (Exception e) when (e is DbException or InvalidOperationException or IOException or OperationCanceledException or TimeoutException)
        {
            await Console.Error.WriteLineAsync($"Failed: {e.Message}");
            return Failed;
        }
    }

    private static async Task<int> ApplyAsync(IServiceProvider services, CancellationToken ct)
    {
        var setup = services.GetRequiredService<IDatabaseSetup>();
        var pending = await setup.PendingAsync(ct);
        await setup.ApplyAsync(ct);
        Console.WriteLine(pending.Count == 0 ? "The database is up to date." : $"Applied: {string.Join(", ", pending)}");
        return Done;
    }

    private static async Task<int> ListPendingAsync(IServiceProvider services, CancellationToken ct)
    {
        var pending = await services.GetRequiredService<IDatabaseSetup>().PendingAsync(ct);
        foreach (var migration in pending)
        {
            Console.WriteLine(migration);
        }

        return pending.Count == 0 ? Done : SomethingPending;
    }

    private static async Task<int> SeedDemoAsync(IServiceProvider services, CancellationToken ct)
    {
        await ApplyAsync(services, ct);
        var today = DateOnly.FromDateTime(services.GetRequiredService<TimeProvider>().GetUtcNow().UtcDateTime);
        await using var scope = services.CreateAsyncScope();
        var seeded = await scope.ServiceProvider.GetRequiredService<IDemoSeeder>().SeedAsync(today, ct);
        Console.WriteLine(seeded ? "The demo is in. Its passwords are public." : "There are tenants already: nothing was seeded.");
        return Done;
    }
}
