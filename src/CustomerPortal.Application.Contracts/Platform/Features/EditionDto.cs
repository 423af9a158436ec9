using System.ComponentModel.DataAnnotations;

namespace CustomerPortal.Platform.Features;

/// <summary>An edition.</summary>
public sealed record EditionDto
{
    public required Guid Id { get; init; }

    public required string Name { get; init; }

    /// <summary>Sent back with a change: refuses it if somebody else saved first.</summary>
    public required string ConcurrencyStamp { get; init; }

    /// <summary>Tenants that have it, deleted ones that can still be restored too.</summary>
    public required int TenantCount { get; init; }

    public required DateTimeOffset CreatedAt { get; init; }
}

/// <summary>A new or changed edition.</summary>
public sealed record EditionInput
{
    /// <summary>Name; unique.</summary>
    [Required]
    [MaxLength(64)]
    public string Name { get; init; } = string.Empty;

    /// <summary>As read; null to save whatever others did.</summary>
    [MaxLength(40)]
    public string? ConcurrencyStamp { get; init; }
}
