namespace CustomerPortal.Platform.Identity;

/// <summary>A living session.</summary>
public sealed record SessionDto
{
    public required Guid Id { get; init; }

    /// <summary>How it was opened.</summary>
    public required SignInWay Way { get; init; }

    /// <summary>Browser and system; empty when unknown.</summary>
    public required string Device { get; init; }

    /// <summary>Shortened network address of the latest use; empty when unknown.</summary>
    public required string Network { get; init; }

    public required DateTimeOffset OpenedAt { get; init; }

    /// <summary>Exact to about a minute.</summary>
    public required DateTimeOffset LastUsedAt { get; init; }

    /// <summary>Whether it is the session that asks.</summary>
    public required bool IsCurrent { get; init; }

    /// <summary>Name of the person who sits there in the account's place; null in a session of its own.</summary>
    public string? BehindName { get; init; }
}
