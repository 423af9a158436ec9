using System.ComponentModel.DataAnnotations;

namespace CustomerPortal.Platform.Mail;

/// <summary>A mail to see whether mail leaves.</summary>
public sealed record TestEmailInput
{
    [Required]
    [EmailAddress]
    [MaxLength(254)]
    public string SenderEmailAddress { get; init; } = string.Empty;

    [Required]
    [EmailAddress]
    [MaxLength(254)]
    public string TargetEmailAddress { get; init; } = string.Empty;

    [Required]
    [MaxLength(200)]
    public string Subject { get; init; } = string.Empty;

    [MaxLength(4000)]
    public string? Body { get; init; }
}
