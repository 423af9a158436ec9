namespace CustomerPortal.Platform.Identity;

/// <summary>A staff account, as ABP's clients read it.</summary>
public sealed record StaffUserDto
{
    public required Guid Id { get; init; }

    /// <summary>Null at the host.</summary>
    public Guid? TenantId { get; init; }

    public required string UserName { get; init; }

    public string? Name { get; init; }

    public string? Surname { get; init; }

    public required string Email { get; init; }

    public required bool EmailConfirmed { get; init; }

    public string? PhoneNumber { get; init; }

    public required bool PhoneNumberConfirmed { get; init; }

    public required bool IsActive { get; init; }

    public required bool LockoutEnabled { get; init; }

    public DateTimeOffset? LockoutEnd { get; init; }

    public string? ConcurrencyStamp { get; init; }

    /// <summary>Always false: deleted accounts are gone.</summary>
    public bool IsDeleted { get; init; }

    /// <summary>Always null.</summary>
    public Guid? DeleterId { get; init; }

    /// <summary>Always null.</summary>
    public DateTimeOffset? DeletionTime { get; init; }

    public DateTimeOffset? LastModificationTime { get; init; }

    /// <summary>Always null.</summary>
    public Guid? LastModifierId { get; init; }

    public required DateTimeOffset CreationTime { get; init; }

    /// <summary>Always null.</summary>
    public Guid? CreatorId { get; init; }

    /// <summary>Always empty; ABP's clients expect it.</summary>
    public IReadOnlyDictionary<string, string> ExtraProperties { get; init; } = new Dictionary<string, string>();

    /// <summary>Names of its roles; not ABP's.</summary>
    public IReadOnlyList<string> RoleNames { get; init; } = [];

    /// <summary>Whether a password was chosen; until then the invitation is open. Not ABP's.</summary>
    public required bool HasPassword { get; init; }

    /// <summary>Whether a code of an authenticator app is asked for. Not ABP's.</summary>
    public required bool TwoFactorEnabled { get; init; }

    /// <summary>Latest sign-in by the person itself; null when there was none in the time that sessions are kept. Not ABP's.</summary>
    public DateTimeOffset? LastSignInTime { get; init; }

    /// <summary>What it can do now. Not ABP's.</summary>
    public required StaffUserState State { get; init; }

    /// <summary>Language that the person chose; null for the organisation's. Not ABP's.</summary>
    public string? Language { get; init; }
}
