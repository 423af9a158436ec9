using Quartz;

namespace CustomerPortal.Platform.Jobs;

/// <summary>What Quartz runs: it has the event of the schedule written, no more. Its full name is stored with the plan.</summary>
internal sealed class ScheduleJob(ScheduleFiring firing) : IJob
{
    public async ValueTask Execute(IJobExecutionContext context, CancellationToken cancellationToken) =>
        await firing.FireAsync(context.JobDetail.Key.Name, cancellationToken);
}
