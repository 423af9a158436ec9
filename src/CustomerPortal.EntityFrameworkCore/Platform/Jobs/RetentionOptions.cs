using System.ComponentModel.DataAnnotations;

namespace CustomerPortal.Platform.Jobs;

/// <summary>How long rows stay that nobody needs any more; configuration section "Retention".</summary>
public sealed class RetentionOptions
{
    /// <summary>Days for which a delivery that was made stays in the outbox, as a trace. One that was given up stays until somebody looks.</summary>
    [Range(1, 3650)]
    public int DeliveredDays { get; set; } = 14;

    /// <summary>Days for which the hash of a mail link stays after it was used or expired.</summary>
    [Range(1, 3650)]
    public int LinkDays { get; set; } = 30;

    /// <summary>Days for which an idempotency key is remembered, with its answer.</summary>
    [Range(1, 365)]
    public int IdempotencyDays { get; set; } = 7;
}
