using System.ComponentModel.DataAnnotations;
using CustomerPortal.Kernel;
using CustomerPortal.Platform.Lists;

namespace CustomerPortal.Platform.Auditing;

/// <summary>
/// Which entries. The search text looks at what the thing and the person are called and at the reason. Sorted by at (newest first unless
/// asked otherwise), actorName, action or kind.
/// </summary>
public sealed record AuditListRequest : ListRequest
{
    /// <summary>Only this act.</summary>
    public AuditAction? Action { get; init; }

    /// <summary>Only this kind of thing.</summary>
    [MaxLength(AuditConsts.MaxKind)]
    public string? Kind { get; init; }

    /// <summary>Only this thing.</summary>
    public Guid? EntityId { get; init; }

    /// <summary>Only acts of this kind of account.</summary>
    public UserKind? ActorKind { get; init; }

    /// <summary>Only acts of this account.</summary>
    public Guid? ActorId { get; init; }

    /// <summary>First day, in the tenant's time zone.</summary>
    public DateOnly? From { get; init; }

    /// <summary>Last day, in the tenant's time zone.</summary>
    public DateOnly? Until { get; init; }
}
