using System.ComponentModel.DataAnnotations;
using CustomerPortal.Platform.Data;

namespace CustomerPortal.Platform.Tenancy;

/// <summary>Which edition a tenant has.</summary>
public sealed record TenantEditionInput
{
    /// <summary>Id of the edition; null for none.</summary>
    public Guid? EditionId { get; init; }

    /// <summary>That of the tenant as it was read; a stale one is refused (409).</summary>
    [Required]
    [MaxLength(VersionConsts.MaxLength)]
    public required string ConcurrencyStamp { get; init; }
}
