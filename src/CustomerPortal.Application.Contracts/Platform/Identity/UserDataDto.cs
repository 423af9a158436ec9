namespace CustomerPortal.Platform.Identity;

/// <summary>An account as ABP's look-up returns it.</summary>
public sealed record UserDataDto
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
}
