using System.ComponentModel.DataAnnotations;

namespace CustomerPortal.Platform.Tenancy;

/// <summary>The first account of the host (section "HostAdministrator"), made when the host has none.</summary>
public sealed class HostAdministratorOptions
{
    /// <summary>Address of the account; its user name is "admin".</summary>
    [Required]
    [EmailAddress]
    public string Email { get; set; } = "admin@localhost.localdomain";

    /// <summary>Its password; empty to mail an invitation, so that no installation starts with a password that others know.</summary>
    public string? Password { get; set; }
}
