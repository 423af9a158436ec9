using System.ComponentModel.DataAnnotations;

namespace CustomerPortal.Platform.Tenancy;

/// <summary>What can be changed of a tenant.</summary>
public sealed record TenantUpdateInput
{
    /// <summary>Name; unique.</summary>
    [Required]
    [MaxLength(TenantConsts.MaxNameLength)]
    public string Name { get; init; } = string.Empty;

    /// <summary>As read; null to save whatever others did.</summary>
    [MaxLength(40)]
    public string? ConcurrencyStamp { get; init; }
}
