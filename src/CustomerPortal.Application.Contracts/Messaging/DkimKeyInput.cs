using System.ComponentModel.DataAnnotations;
using CustomerPortal.Platform.Data;

namespace CustomerPortal.Messaging;

/// <summary>For which domain mails shall be signed; a new key is made and the former one forgotten. Without a domain no mail is signed.</summary>
public sealed record DkimKeyInput
{
    /// <summary>Version of the key that was there; a stale one is refused (409).</summary>
    [Required]
    [MaxLength(VersionConsts.MaxLength)]
    public required string Version { get; init; }

    [MaxLength(253)]
    [RegularExpression("^(|[a-z0-9-]+(\\.[a-z0-9-]+)+)$")]
    public string? Domain { get; init; }

    [MaxLength(63)]
    [RegularExpression("^[a-z0-9-]*$")]
    public string? Selector { get; init; }
}
