namespace CustomerPortal.Platform.Jobs;

/// <summary>Registration of the clock that fires schedules.</summary>
internal static class ScheduleServices
{
    public static IServiceCollection AddScheduleClock(this IServiceCollection services)
    {
        services.AddOptions<ScheduleOptions>().BindConfiguration("Schedules").ValidateDataAnnotations().ValidateOnStart();
        return services.AddHostedService<ScheduleClock>();
    }
}
