using CustomerPortal.Kernel;

namespace CustomerPortal.Platform.Features;

/// <summary>The row that saves under one limit of one tenant queue up at: its holder alone counts and adds until its transaction ends.</summary>
[NotAudited("A place to queue up; what is made stands in the log.")]
public sealed class UsageLock : Entity, ITenantOwned
{
    private UsageLock()
    {
    }

    /// <inheritdoc />
    public Guid TenantId { get; private set; }

    /// <summary>Name of the limit's feature.</summary>
    public string Feature { get; private set; } = string.Empty;

    /// <summary>How often it was held.</summary>
    public long Held { get; private set; }
}
