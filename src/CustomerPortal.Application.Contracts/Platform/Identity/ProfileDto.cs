namespace CustomerPortal.Platform.Identity;

/// <summary>The signed-in person's own account, as ABP's clients read it.</summary>
public sealed record ProfileDto
{
    public required string UserName { get; init; }

    public required string Email { get; init; }

    public string? Name { get; init; }

    public string? Surname { get; init; }

    public string? PhoneNumber { get; init; }

    /// <summary>Always false: every account is ours.</summary>
    public bool IsExternal { get; init; }

    public required bool HasPassword { get; init; }

    public string? ConcurrencyStamp { get; init; }

    /// <summary>Always empty; ABP's clients expect it.</summary>
    public IReadOnlyDictionary<string, string> ExtraProperties { get; init; } = new Dictionary<string, string>();

    /// <summary>Language that the person chose; null for the organisation's. Not ABP's.</summary>
    public string? Language { get; init; }
}
