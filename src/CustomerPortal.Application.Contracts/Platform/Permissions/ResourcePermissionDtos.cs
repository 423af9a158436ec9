using System.ComponentModel.DataAnnotations;

namespace CustomerPortal.Platform.Permissions;

/// <summary>Who has permissions about one thing.</summary>
public sealed record ResourceGrantListDto(IReadOnlyList<ResourceGrantDto> Permissions);

/// <summary>One role or account, and what it may do with the thing.</summary>
public sealed record ResourceGrantDto
{
    public required string ProviderName { get; init; }

    public required string ProviderKey { get; init; }

    public required string ProviderDisplayName { get; init; }

    public required string ProviderNameDisplayName { get; init; }

    public required IReadOnlyList<NamedPermissionDto> Permissions { get; init; }
}

/// <summary>The permissions that a kind of thing knows.</summary>
public sealed record ResourceDefinitionListDto(IReadOnlyList<NamedPermissionDto> Permissions);

/// <summary>A permission in the caller's language.</summary>
public sealed record NamedPermissionDto(string Name, string DisplayName);

/// <summary>The permissions of one role or account about one thing.</summary>
public sealed record ResourceProviderGrantListDto(IReadOnlyList<ResourceProviderGrantDto> Permissions);

/// <summary>One permission, and through what it is in force.</summary>
public sealed record ResourceProviderGrantDto(string Name, string DisplayName, IReadOnlyList<string> Providers, bool IsGranted);

/// <summary>What permissions about a thing can be given to.</summary>
public sealed record ResourceProviderListDto(IReadOnlyList<ResourceProviderDto> Providers);

/// <summary>"R" for roles, "U" for accounts.</summary>
public sealed record ResourceProviderDto(string Name, string DisplayName);

/// <summary>Roles or accounts that a search found.</summary>
public sealed record ProviderKeyListDto(IReadOnlyList<ProviderKeyDto> Keys);

/// <summary>One of them: a role's name, or an account's id.</summary>
public sealed record ProviderKeyDto(string ProviderKey, string ProviderDisplayName);

/// <summary>All that a role or account may do with a thing.</summary>
public sealed record ResourcePermissionsInput
{
    /// <summary>R or U.</summary>
    [Required]
    [MaxLength(64)]
    public string ProviderName { get; init; } = string.Empty;

    /// <summary>Name of the role, or id of the account.</summary>
    [Required]
    [MaxLength(128)]
    public string ProviderKey { get; init; } = string.Empty;

    /// <summary>Names of the permissions.</summary>
    [MaxLength(200)]
    public IReadOnlyList<string> Permissions { get; init; } = [];
}
