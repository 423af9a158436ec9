using CustomerPortal.Kernel;
using CustomerPortal.Platform.Events;
using Microsoft.Extensions.DependencyInjection;

namespace CustomerPortal.Platform.Jobs;

/// <summary>Registration of what happens by the clock.</summary>
public static class JobServices
{
    /// <summary>The name of the daily cleaning.</summary>
    public const string CleanUp = "Platform.CleanUp";

    /// <summary>Adds a schedule.</summary>
    /// <param name="services">Services of the host.</param>
    /// <param name="name">Stable name.</param>
    /// <param name="cron">See <see cref="Schedule.Cron"/>.</param>
    public static IServiceCollection AddSchedule<TEvent>(this IServiceCollection services, string name, string cron)
        where TEvent : IDomainEvent, new() => services.AddSingleton(new Schedule(name, cron, () => new TEvent()));

    internal static IServiceCollection AddJobsApplication(this IServiceCollection services)
    {
        services.AddSingleton<ScheduleFiring>();

        // At an hour at which few tenants of Europe work, and not at a full hour, when everybody's jobs run.
        services.AddSchedule<CleanUpDue>(CleanUp, "0 17 2 * * ?");
        services.AddEventHandler<CleanUpDue, SpreadCleanUp>();
        return services;
    }
}
