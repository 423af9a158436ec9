using Quartz;

namespace CustomerPortal.Platform.Jobs;

/// <summary>Makes the stored plan that of this version.</summary>
internal static class SchedulePlan
{
    /// <summary>Plans new schedules and changed ones, keeps the others (with a firing that was missed), drops what no longer exists.</summary>
    public static async Task BringUpToDateAsync(IScheduler scheduler, IReadOnlyList<Schedule> schedules, CancellationToken ct)
    {
        foreach (var schedule in schedules)
        {
            if (await scheduler.GetTrigger(new TriggerKey(schedule.Name), ct) is not ICronTrigger { CronExpressionString: var planned } || planned != schedule.Cron)
            {
                await scheduler.ScheduleJob(Job(schedule), [Trigger(schedule, scheduler.TimeProvider)], ScheduleJobOptions.Replacing, ct);
            }
        }

        var known = await scheduler.QueryJobs(new JobQuery(), ct);
        foreach (var job in known.Items.Where(job => schedules.All(schedule => schedule.Name != job.Key.Name)))
        {
            await scheduler.DeleteJob(job.Key, ct);
        }
    }

    private static IJobDetail Job(Schedule schedule) => JobBuilder.Create<ScheduleJob>().WithIdentity(schedule.Name).Build();

    // A firing that the process slept through is made up for once.
    private static ITrigger Trigger(Schedule schedule, TimeProvider clock) => TriggerBuilder.Create(clock).WithIdentity(schedule.Name)
        .WithCronSchedule(schedule.Cron, cron => cron.InTimeZone(TimeZoneInfo.Utc).WithMisfireInstruction(CronTriggerMisfireInstruction.FireAndProceed))
        .Build();
}
