namespace CustomerPortal.Platform.ApiKeys;

/// <summary>What a new key can be.</summary>
/// <param name="Today">Today in the tenant's time zone.</param>
/// <param name="LastDay">Latest day on which a key can end.</param>
/// <param name="Groups">Permissions of the account, by module.</param>
public sealed record ApiKeyOptionsDto(DateOnly Today, DateOnly LastDay, IReadOnlyList<ScopeGroupDto> Groups);

/// <summary>Scopes of one module.</summary>
/// <param name="Name">Module.</param>
/// <param name="DisplayName">In the caller's language.</param>
/// <param name="Scopes">Parents before children.</param>
public sealed record ScopeGroupDto(string Name, string DisplayName, IReadOnlyList<ScopeDto> Scopes);

/// <summary>One permission that a key can have.</summary>
/// <param name="Name">Name of the permission.</param>
/// <param name="DisplayName">In the caller's language.</param>
/// <param name="ParentName">The permission without which it has no effect; null at the top.</param>
public sealed record ScopeDto(string Name, string DisplayName, string? ParentName);
