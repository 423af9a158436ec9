using System.ComponentModel.DataAnnotations;
using CustomerPortal.Platform.Identity;

namespace CustomerPortal.Platform.Tenancy;

/// <summary>A new tenant with its first administrator.</summary>
public sealed record TenantCreateInput
{
    /// <summary>Name; unique.</summary>
    [Required]
    [MaxLength(TenantConsts.MaxNameLength)]
    public string Name { get; init; } = string.Empty;

    /// <summary>First label of its address; made from the name when empty.</summary>
    [MaxLength(TenantConsts.MaxHostLabelLength)]
    public string? HostLabel { get; init; }

    /// <summary>Its edition; null for none.</summary>
    public Guid? EditionId { get; init; }

    /// <summary>Address of the first administrator, whose user name is "admin".</summary>
    [Required]
    [EmailAddress]
    [MaxLength(IdentityConsts.MaxEmailLength)]
    public string AdminEmailAddress { get; init; } = string.Empty;

    /// <summary>Password of the first administrator; empty to invite by mail.</summary>
    [MaxLength(IdentityConsts.MaxPasswordLength)]
    public string? AdminPassword { get; init; }
}
