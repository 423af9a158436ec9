using System.ComponentModel.DataAnnotations;

namespace CustomerPortal.Platform.Permissions;

/// <summary>Changed permissions.</summary>
public sealed record PermissionsInput
{
    /// <summary>The changed ones.</summary>
    [Required]
    [MaxLength(1000)]
    public required IReadOnlyList<PermissionInput> Permissions { get; init; }
}

/// <summary>One permission.</summary>
public sealed record PermissionInput
{
    [Required]
    [MaxLength(128)]
    public string Name { get; init; } = string.Empty;

    /// <summary>Whether the role or account itself has it.</summary>
    public bool IsGranted { get; init; }

    /// <summary>Whether it is forbidden, which beats every grant.</summary>
    public bool IsProhibited { get; init; }
}
