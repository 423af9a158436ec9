using System.ComponentModel.DataAnnotations;

namespace CustomerPortal.Platform.Mail;

/// <summary>How mail shall leave.</summary>
public sealed record EmailSettingsInput
{
    /// <summary>Empty: the server of the installation, else files.</summary>
    [MaxLength(253)]
    public string? SmtpHost { get; init; }

    [Range(1, 65535)]
    public int SmtpPort { get; init; } = 587;

    [MaxLength(256)]
    public string? SmtpUserName { get; init; }

    /// <summary>Empty leaves the stored one, unless server, port or user name change: then it is typed again.</summary>
    [MaxLength(256)]
    public string? SmtpPassword { get; init; }

    [MaxLength(256)]
    public string? SmtpDomain { get; init; }

    public bool SmtpEnableSsl { get; init; }

    public bool SmtpUseDefaultCredentials { get; init; }

    [Required]
    [EmailAddress]
    [MaxLength(254)]
    public string DefaultFromAddress { get; init; } = string.Empty;

    [Required]
    [MaxLength(100)]
    public string DefaultFromDisplayName { get; init; } = string.Empty;
}
