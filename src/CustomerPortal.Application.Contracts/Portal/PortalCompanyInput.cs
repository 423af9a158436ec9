using System.ComponentModel.DataAnnotations;

namespace CustomerPortal.Portal;

/// <summary>What a contact may change of its company without asking.</summary>
public sealed record PortalCompanyInput
{
    [MaxLength(50)]
    public string? Phone { get; init; }

    [MaxLength(200)]
    public string? Website { get; init; }

    /// <summary>"For the attention of" on documents.</summary>
    [MaxLength(200)]
    public string? Attention { get; init; }

    /// <summary>Version that was read.</summary>
    [Range(1, int.MaxValue)]
    public required int Version { get; init; }
}
