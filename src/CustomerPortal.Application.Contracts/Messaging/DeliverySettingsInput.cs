using System.ComponentModel.DataAnnotations;
using CustomerPortal.Platform.Data;

namespace CustomerPortal.Messaging;

/// <summary>How mail shall leave. An empty secret leaves the stored one, unless the server that it is for changes.</summary>
public sealed record DeliverySettingsInput
{
    /// <summary>Version that the form was filled from; a stale one is refused (409).</summary>
    [Required]
    [MaxLength(VersionConsts.MaxLength)]
    public required string Version { get; init; }

    public bool ImplicitTls { get; init; }

    public MailAuth Auth { get; init; }

    [MaxLength(500)]
    public string? OAuthClientId { get; init; }

    [MaxLength(2000)]
    public string? OAuthClientSecret { get; init; }

    [MaxLength(2000)]
    public string? OAuthRefreshToken { get; init; }

    [Url]
    [MaxLength(500)]
    public string? OAuthTokenUrl { get; init; }

    [EmailAddress]
    [MaxLength(254)]
    public string? ReplyTo { get; init; }

    [MaxLength(20)]
    public IReadOnlyList<KindSenderInput> Senders { get; init; } = [];

    [Range(0, 50)]
    public int AttachmentLimit { get; init; } = 10;

    [RegularExpression("^(|([01][0-9]|2[0-3]):[0-5][0-9])$")]
    [MaxLength(5)]
    public string? QuietFrom { get; init; }

    [RegularExpression("^(|([01][0-9]|2[0-3]):[0-5][0-9])$")]
    [MaxLength(5)]
    public string? QuietUntil { get; init; }

    [Range(0, 100_000)]
    public int MostPerRecipient { get; init; } = 100;

    [Range(0, 1_000_000)]
    public int MostPerHour { get; init; } = 5000;

    [MaxLength(253)]
    public string? BounceHost { get; init; }

    [Range(1, 65535)]
    public int BouncePort { get; init; } = 993;

    public MailSecurity BounceSecurity { get; init; } = MailSecurity.Tls;

    [MaxLength(256)]
    public string? BounceUserName { get; init; }

    [MaxLength(256)]
    public string? BouncePassword { get; init; }

    [MaxLength(200)]
    public string? BounceFolder { get; init; }
}

/// <summary>In whose name mails of a kind shall go out.</summary>
public sealed record KindSenderInput
{
    [Required]
    [MaxLength(40)]
    public required string Kind { get; init; }

    [EmailAddress]
    [MaxLength(254)]
    public string? Address { get; init; }

    [MaxLength(100)]
    public string? Name { get; init; }

    [EmailAddress]
    [MaxLength(254)]
    public string? ReplyTo { get; init; }
}
