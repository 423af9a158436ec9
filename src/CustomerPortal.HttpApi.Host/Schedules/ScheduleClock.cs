using Microsoft.Extensions.Options;
using Quartz;

namespace CustomerPortal.Platform.Jobs;

/// <summary>
/// Quartz with its plan in the database. It starts a while after the host, and again when the database was away; of several
/// nodes on one server each firing happens on one.
/// </summary>
internal sealed class ScheduleClock(
    ScheduleFiring firing,
    ScheduleStore store,
    IOptions<ScheduleOptions> options,
    IHostApplicationLifetime lifetime,
    TimeProvider clock,
    ILogger<ScheduleClock> logger) : BackgroundService
{
    private static readonly TimeSpan Pause = TimeSpan.FromSeconds(30);

    /// <inheritdoc />
    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        if (!options.Value.Enabled || !await HasStartedAsync(stoppingToken))
        {
            return;
        }

        await Task.Delay(TimeSpan.FromSeconds(options.Value.DelaySeconds), clock, stoppingToken).ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
        while (!stoppingToken.IsCancellationRequested)
        {
            try
            {
                await RunAsync(stoppingToken);
            }
            catch (OperationCanceledException) when (stoppingToken.IsCancellationRequested)
            {
                return;
            }
            catch (Exception e)
            {
                logger.LogError(e, "Schedules do not run; another try in {Seconds} s", Pause.TotalSeconds);
                await Task.Delay(Pause, clock, stoppingToken).ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
            }
        }
    }

    private async Task<bool> HasStartedAsync(CancellationToken stopping)
    {
        var started = new TaskCompletionSource<bool>();
        await using var begun = lifetime.ApplicationStarted.Register(() => started.TrySetResult(true));
        await using var stopped = stopping.Register(() => started.TrySetResult(false));
        return await started.Task;
    }

    private async Task RunAsync(CancellationToken stopping)
    {
        var scheduler = await QuartzSchedulerBuilder.Create(Configure).BuildScheduler(stopping);
        try
        {
            await SchedulePlan.BringUpToDateAsync(scheduler, firing.All, stopping);
            await scheduler.Start(stopping);
            await Task.Delay(Timeout.InfiniteTimeSpan, clock, stopping);
        }
        finally
        {
            await scheduler.Shutdown(true, CancellationToken.None);
        }
    }

    private void Configure(IQuartzBuilder quartz)
    {
        quartz.Services.AddSingleton(firing);
        quartz.UseTimeProvider(clock);
        quartz.UseDefaultThreadPool(1);
        quartz.ConfigureScheduler(scheduler =>
        {
            scheduler.InstanceName = "CustomerPortal";
            scheduler.GenerateInstanceId = true;
        });
        quartz.UsePersistentStore(plan =>
        {
            plan.ConfigureStore(tables => tables.TablePrefix = SchedulerTables.Prefix);
            UseEngine(plan);
        });
    }

    private void UseEngine(IPersistentStoreBuilder plan)
    {
        switch (store.Engine)
        {
            case "Sqlite":
                plan.UseSqlite(store.Factory, store.ConnectionString);
                break;
            case "PostgreSql":
                plan.UsePostgres(store.Factory, store.ConnectionString);
                plan.UseClustering(_ => { });
                break;
            default:
                throw new InvalidOperationException($"The scheduler cannot keep its plan in {store.Engine}.");
        }
    }
}
