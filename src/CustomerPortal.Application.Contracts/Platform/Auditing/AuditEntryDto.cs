using CustomerPortal.Kernel;

namespace CustomerPortal.Platform.Auditing;

/// <summary>One act, as a line.</summary>
public record AuditListItemDto
{
    public required Guid Id { get; init; }

    /// <summary>Moment of the act.</summary>
    public required DateTimeOffset At { get; init; }

    public required UserKind ActorKind { get; init; }

    public required Guid? ActorId { get; init; }

    /// <summary>Name of the account; null for anonymous people and for the product itself.</summary>
    public required string? ActorName { get; init; }

    /// <summary>Who really sat there; null when nobody acted in another's place.</summary>
    public required string? BehindName { get; init; }

    public required AuditAction Action { get; init; }

    /// <summary>Kind of thing; its text is <c>Audit:Kind.</c> + kind.</summary>
    public required string? Kind { get; init; }

    public required Guid? EntityId { get; init; }

    /// <summary>What the thing was called; for a refusal the route.</summary>
    public required string? Label { get; init; }

    /// <summary>Words that the person gave, or the right that was missing.</summary>
    public required string? Reason { get; init; }

    /// <summary>Place in the chain; null for the moment until it gets one.</summary>
    public required long? Sequence { get; init; }
}

/// <summary>One act, whole.</summary>
public sealed record AuditEntryDto : AuditListItemDto
{
    /// <summary>Network address of the caller; null for work in the background.</summary>
    public required string? Address { get; init; }

    /// <summary>Id of the request in the server's own log.</summary>
    public required string? TraceId { get; init; }

    /// <summary>Hash of the entry; null until it has its place.</summary>
    public required string? Hash { get; init; }

    /// <summary>Fields with their values before and after.</summary>
    public required IReadOnlyList<AuditChangeDto> Changes { get; init; }
}

/// <summary>One field.</summary>
/// <param name="Field">Name of the field as the API has it; parts of a part are joined by points.</param>
/// <param name="Before">Value before; null when there was none.</param>
/// <param name="After">Value after; null when there is none.</param>
/// <param name="IsSecret">Whether the values are kept from the log.</param>
public sealed record AuditChangeDto(string Field, string? Before, string? After, bool IsSecret);

/// <summary>What a look through the whole chain found.</summary>
/// <param name="IsWhole">Whether every entry is where and what it was.</param>
/// <param name="Entries">Entries in the chain.</param>
/// <param name="Head">Hash of the last: kept elsewhere, it proves that nothing was taken from the end.</param>
/// <param name="BrokenAt">First place that does not fit; null when all do.</param>
/// <param name="CheckedAt">Moment of the look.</param>
public sealed record AuditProofDto(bool IsWhole, long Entries, string Head, long? BrokenAt, DateTimeOffset CheckedAt);
