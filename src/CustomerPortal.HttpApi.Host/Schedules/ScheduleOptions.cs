namespace CustomerPortal.Platform.Jobs;

/// <summary>Configuration section "Schedules".</summary>
internal sealed class ScheduleOptions
{
    /// <summary>Whether this process fires schedules.</summary>
    public bool Enabled { get; set; } = true;
}
