using System.ComponentModel.DataAnnotations;

namespace CustomerPortal.Platform.Tenancy;

/// <summary>What can be changed of a tenant.</summary>
public sealed record TenantUpdateInput
{
    /// <summary>Name; unique.</summary>
    [Required]
    [MaxLength(TenantConsts.MaxNameLength)]
    public string Name { get; init; } = string.Empty;

    /// <summary>Name that its pages and mails show; empty for the name, null to leave it.</summary>
    [MaxLength(200)]
    public string? DisplayName { get; init; }

    /// <summary>As read; null to save whatever others did.</summary>
    [MaxLength(40)]
    public string? ConcurrencyStamp { get; init; }
}
