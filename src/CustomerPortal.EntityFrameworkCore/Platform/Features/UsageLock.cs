using CustomerPortal.Kernel;

namespace CustomerPortal.Platform.Features;

/// <summary>The row that work under one limit of one tenant queues up at (<see cref="Data.ITenantLock"/>): its holder alone counts and adds until its transaction ends.</summary>
[NotAudited("A place to queue up; what is made stands in the log.")]
public sealed class UsageLock : Entity, ITenantOwned
{
    private UsageLock()
    {
    }

    /// <inheritdoc />
    public Guid TenantId { get; private set; }

    /// <summary>Name of the limit: a feature of the plan, or a rule of the tenant's own.</summary>
    public string Feature { get; private set; } = string.Empty;

    /// <summary>How often it was held.</summary>
    public long Held { get; private set; }
}
