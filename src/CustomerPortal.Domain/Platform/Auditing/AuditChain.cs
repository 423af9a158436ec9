using CustomerPortal.Kernel;

namespace CustomerPortal.Platform.Auditing;

/// <summary>The end of a tenant's chain: how many entries have their place, and the hash of the last. Whoever seals holds this row.</summary>
[NotAudited("It is the end of the log.")]
public sealed class AuditChain : ITenantOwned
{
    /// <summary>Stands for the hash before the first entry.</summary>
    public const string Beginning = "0000000000000000000000000000000000000000000000000000000000000000";

    private AuditChain()
    {
    }

    /// <inheritdoc />
    public Guid TenantId { get; private set; }

    /// <summary>Entries in the chain.</summary>
    public long Length { get; private set; }

    /// <summary>Hash of the last of them.</summary>
    public string Head { get; private set; } = Beginning;
}
