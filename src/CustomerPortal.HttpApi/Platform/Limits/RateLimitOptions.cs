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
}
