namespace CustomerPortal.Platform.Tenancy;

/// <summary>A tenant; the first four fields are ABP's.</summary>
public sealed record TenantDto
{
    /// <summary>Id of the tenant.</summary>
    public required Guid Id { get; init; }

    /// <summary>Name as typed.</summary>
    public required string Name { get; init; }

    /// <summary>Sent back with a change: refuses it if somebody else saved first.</summary>
    public required string ConcurrencyStamp { get; init; }

    /// <summary>Always empty; ABP's clients expect it.</summary>
    public IReadOnlyDictionary<string, string> ExtraProperties { get; init; } = new Dictionary<string, string>();

    /// <summary>First label of its address.</summary>
    public required string HostLabel { get; init; }

    /// <summary>The primary host name of its own; null when it has none.</summary>
    public string? HostName { get; init; }

    /// <summary>Where it stands.</summary>
    public required TenantState State { get; init; }

    /// <summary>Whether anybody may sign in.</summary>
    public required bool IsActive { get; init; }

    /// <summary>Whether its creation was finished; if not, creating it again finishes it.</summary>
    public required bool IsPrepared { get; init; }

    /// <summary>Its edition; null when it has none.</summary>
    public Guid? EditionId { get; init; }

    /// <summary>Name of its edition.</summary>
    public string? EditionName { get; init; }

    /// <summary>Name that its pages and mails show; empty for <see cref="Name"/>. Null in lists.</summary>
    public string? DisplayName { get; init; }

    /// <summary>Why it is closed.</summary>
    public string? DeactivationReason { get; init; }

    /// <summary>Moment since which it is closed.</summary>
    public DateTimeOffset? DeactivatedAt { get; init; }

    /// <summary>Moment of deletion.</summary>
    public DateTimeOffset? DeletedAt { get; init; }

    /// <summary>Moment from which the rows of a deleted tenant go.</summary>
    public DateTimeOffset? PurgeAt { get; init; }

    /// <summary>Moment at which nothing but id, name and dates was left.</summary>
    public DateTimeOffset? PurgedAt { get; init; }

    /// <summary>Moment of creation.</summary>
    public required DateTimeOffset CreatedAt { get; init; }
}
