using System.ComponentModel.DataAnnotations;

namespace CustomerPortal.Platform.Limits;

/// <summary>Section "RateLimits". Each limit slides: tries come back bit by bit, so nobody is locked out for good.</summary>
public sealed class RateLimitOptions
{
    /// <summary>Tries of one address (IPv6: its /64 network) at all doors together.</summary>
    [Required]
    public RateLimit DoorsPerAddress { get; init; } = new(30, TimeSpan.FromMinutes(1));

    /// <summary>Tries at one account through one door, from wherever. (Wrong passwords are counted by the accounts themselves.)</summary>
    [Required]
    public RateLimit DoorPerAccount { get; init; } = new(10, TimeSpan.FromMinutes(5));

    /// <summary>Expensive requests (rendering, exports) of one signed-in account.</summary>
    [Required]
    public RateLimit ExpensivePerAccount { get; init; } = new(120, TimeSpan.FromMinutes(1));

    /// <summary>Requests of one tenant that a node runs at once while other tenants ask as well; by default one for two processors.</summary>
    [Range(1, 10_000)]
    public int RunningPerTenant { get; init; } = Math.Max(1, Environment.ProcessorCount / 2);

    /// <summary>The same of a tenant who is alone on the node; by default four for each processor.</summary>
    [Range(1, 10_000)]
    public int RunningAlone { get; init; } = 4 * Environment.ProcessorCount;

    /// <summary>The longest that a request waits for those of its own tenant; then it runs beside them. A page waits a tenth of it for documents.</summary>
    [Range(typeof(TimeSpan), "00:00:00.01", "00:01:00")]
    public TimeSpan TurnPatience { get; init; } = TimeSpan.FromSeconds(1);
}
