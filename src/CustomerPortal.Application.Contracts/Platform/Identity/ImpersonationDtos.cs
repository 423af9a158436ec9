using System.ComponentModel.DataAnnotations;

namespace CustomerPortal.Platform.Identity;

/// <summary>An active administrator of a tenant.</summary>
/// <param name="Id">The staff account.</param>
/// <param name="UserName">Its user name.</param>
/// <param name="Name">Name to show.</param>
public sealed record TenantAdministratorDto(Guid Id, string UserName, string Name);

/// <summary>As whom, and why.</summary>
public sealed record ImpersonationInput
{
    /// <summary>Least letters of a reason.</summary>
    public const int MinReasonLength = 10;

    /// <summary>An administrator of the tenant.</summary>
    [Required]
    public Guid? AdministratorId { get; init; }

    /// <summary>Stands in the tenant's own log and in the mail to its administrators.</summary>
    [Required]
    [StringLength(500, MinimumLength = MinReasonLength)]
    public string Reason { get; init; } = string.Empty;
}

/// <summary>Where the session opens.</summary>
/// <param name="Url">Address at the tenant's primary host name; works once.</param>
/// <param name="ExpiresAt">Moment after which it works no more.</param>
public sealed record ImpersonationLinkDto(Uri Url, DateTimeOffset ExpiresAt);

/// <summary>The token of the link.</summary>
public sealed record ImpersonationTokenInput
{
    /// <summary>As it stands after "#token=".</summary>
    [Required]
    [MaxLength(4000)]
    public string Token { get; init; } = string.Empty;
}
