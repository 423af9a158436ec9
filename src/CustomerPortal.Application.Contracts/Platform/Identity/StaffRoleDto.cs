namespace CustomerPortal.Platform.Identity;

/// <summary>A role, as ABP's clients read it.</summary>
public sealed record StaffRoleDto
{
    public required Guid Id { get; init; }

    public required string Name { get; init; }

    /// <summary>Whether new accounts get it.</summary>
    public required bool IsDefault { get; init; }

    /// <summary>Whether it cannot be renamed or deleted.</summary>
    public required bool IsStatic { get; init; }

    public required bool IsPublic { get; init; }

    public string? ConcurrencyStamp { get; init; }

    /// <summary>Always empty; ABP's clients expect it.</summary>
    public IReadOnlyDictionary<string, string> ExtraProperties { get; init; } = new Dictionary<string, string>();

    /// <summary>Whether it always has every permission. Not ABP's.</summary>
    public required bool IsAdministrator { get; init; }

    /// <summary>Whether its accounts need two-factor. Not ABP's.</summary>
    public required bool RequiresTwoFactor { get; init; }

    /// <summary>Accounts that have it. Not ABP's.</summary>
    public required int UserCount { get; init; }
}
