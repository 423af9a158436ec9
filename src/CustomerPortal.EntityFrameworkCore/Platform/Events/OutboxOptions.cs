using System.ComponentModel.DataAnnotations;

namespace CustomerPortal.Platform.Events;

/// <summary>How the outbox workers work; configuration section "Outbox".</summary>
public sealed class OutboxOptions
{
    /// <summary>Whether this process delivers at all.</summary>
    public bool Enabled { get; set; } = true;

    /// <summary>Deliveries at the same time in this process.</summary>
    [Range(1, 64)]
    public int Parallel { get; set; } = 4;

    /// <summary>Deliveries of one tenant at the same time in this process while other tenants ask; by default one for two processors.</summary>
    [Range(1, 64)]
    public int PerTenant { get; set; } = Math.Max(1, Environment.ProcessorCount / 2);

    /// <summary>Length of a lease in seconds; renewed while its handler runs, so it only bounds the wait after a crash.</summary>
    [Range(1, 3600)]
    public double LeaseSeconds { get; set; } = 20;

    /// <summary>Seconds between two looks when nothing wakes the workers.</summary>
    [Range(0.05, 60)]
    public double PollSeconds { get; set; } = 2;

    /// <summary>Failed deliveries after which a row is given up.</summary>
    [Range(1, 100)]
    public int MaxAttempts { get; set; } = 12;

    /// <summary>Seconds before the second try; each further wait is twice as long.</summary>
    [Range(0.01, 3600)]
    public double FirstRetrySeconds { get; set; } = 2;

    /// <summary>Longest wait between two tries, in seconds.</summary>
    [Range(0.01, 86_400)]
    public double LongestRetrySeconds { get; set; } = 900;

    /// <summary>Seconds that running handlers get to finish when the process stops.</summary>
    [Range(0, 300)]
    public double GraceSeconds { get; set; } = 20;

    /// <summary>Seconds in which every worker may be busy and none come to an end before the node counts as stuck: longer than any outside system is waited for.</summary>
    [Range(1, 86_400)]
    public double StuckSeconds { get; set; } = 600;

    /// <summary>Seconds between two looks at how much waits, while somebody listens to the figure.</summary>
    [Range(0.05, 3600)]
    public double MeasureSeconds { get; set; } = 15;

    internal TimeSpan Measure => TimeSpan.FromSeconds(MeasureSeconds);

    internal TimeSpan Lease => TimeSpan.FromSeconds(LeaseSeconds);

    internal TimeSpan Poll => TimeSpan.FromSeconds(PollSeconds);

    internal TimeSpan Stuck => TimeSpan.FromSeconds(StuckSeconds);

    internal TimeSpan Grace => TimeSpan.FromSeconds(GraceSeconds);
}
