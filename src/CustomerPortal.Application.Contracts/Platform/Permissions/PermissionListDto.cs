namespace CustomerPortal.Platform.Permissions;

/// <summary>The permissions of a role or account by group, as ABP's clients read them.</summary>
/// <param name="EntityDisplayName">Name of the role or account.</param>
/// <param name="Groups">One group a module.</param>
public sealed record PermissionListDto(string EntityDisplayName, IReadOnlyList<PermissionGroupDto> Groups);

/// <summary>The permissions of one module.</summary>
public sealed record PermissionGroupDto
{
    public required string Name { get; init; }

    public required string DisplayName { get; init; }

    public required string DisplayNameKey { get; init; }

    public required string DisplayNameResource { get; init; }

    public required IReadOnlyList<PermissionGrantDto> Permissions { get; init; }
}

/// <summary>One permission.</summary>
public sealed record PermissionGrantDto
{
    public required string Name { get; init; }

    public required string DisplayName { get; init; }

    public string? ParentName { get; init; }

    /// <summary>Whether it is in force, by itself or through a role.</summary>
    public required bool IsGranted { get; init; }

    /// <summary>Whether it is forbidden for the role or account itself, which beats every grant.</summary>
    public required bool IsProhibited { get; init; }

    /// <summary>Always empty: any provider may grant it.</summary>
    public IReadOnlyList<string> AllowedProviders { get; init; } = [];

    /// <summary>Where it comes from: R with the role's name, U with the account's id.</summary>
    public required IReadOnlyList<PermissionProviderDto> GrantedProviders { get; init; }

    /// <summary>Who forbids it, in the same way. Not ABP's.</summary>
    public required IReadOnlyList<PermissionProviderDto> ProhibitedProviders { get; init; }
}

/// <summary>Who grants: "R" with a role's name, "U" with an account's id.</summary>
public sealed record PermissionProviderDto(string ProviderName, string ProviderKey);
