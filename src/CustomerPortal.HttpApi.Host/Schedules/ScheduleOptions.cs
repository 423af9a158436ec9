using System.ComponentModel.DataAnnotations;

namespace CustomerPortal.Platform.Jobs;

/// <summary>Configuration section "Schedules".</summary>
internal sealed class ScheduleOptions
{
    /// <summary>Whether this process fires schedules.</summary>
    public bool Enabled { get; set; } = true;

    /// <summary>Seconds after the start of the host: its first pages go before.</summary>
    [Range(0, 600)]
    public double DelaySeconds { get; set; } = 10;
}
