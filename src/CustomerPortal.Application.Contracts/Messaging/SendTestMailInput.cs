using System.ComponentModel.DataAnnotations;

namespace CustomerPortal.Messaging;

/// <summary>Where to send a test mail.</summary>
public sealed record SendTestMailInput
{
    /// <summary>Address of the recipient.</summary>
    [Required]
    [MaxLength(254)]
    public string To { get; init; } = string.Empty;
}
