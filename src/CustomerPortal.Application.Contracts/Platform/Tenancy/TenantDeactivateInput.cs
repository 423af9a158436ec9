using System.ComponentModel.DataAnnotations;

namespace CustomerPortal.Platform.Tenancy;

/// <summary>Why a tenant is closed.</summary>
public sealed record TenantDeactivateInput
{
    /// <summary>In the host's words; the tenant does not see it.</summary>
    [Required]
    [MaxLength(TenantConsts.MaxReasonLength)]
    public string Reason { get; init; } = string.Empty;
}
