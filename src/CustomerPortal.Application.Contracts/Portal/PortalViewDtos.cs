using System.ComponentModel.DataAnnotations;

namespace CustomerPortal.Portal;

/// <summary>Why staff looks; the contact reads it.</summary>
public sealed record PortalViewInput
{
    /// <summary>A few words; may be empty.</summary>
    [MaxLength(500)]
    public string? Reason { get; init; }
}

/// <summary>Where a view opens.</summary>
/// <param name="Url">Address on this origin.</param>
public sealed record PortalViewLinkDto(string Url);

/// <summary>What a view tells beside the pages.</summary>
public sealed record PortalViewDto
{
    /// <summary>Who looks.</summary>
    public required string StaffName { get; init; }

    /// <summary>As whom.</summary>
    public required string ContactName { get; init; }

    /// <summary>Customer of the contact.</summary>
    public required string CustomerName { get; init; }

    /// <summary>Language of the person who looks; the pages are in the contact's.</summary>
    public required string Language { get; init; }

    public required bool IsRightToLeft { get; init; }

    /// <summary>Key → text of what the view says, in that language.</summary>
    public required IReadOnlyDictionary<string, string> Texts { get; init; }

    /// <summary>What the contact does not see, and why.</summary>
    public required IReadOnlyList<PortalHiddenDto> Hidden { get; init; }
}

/// <summary>Something hidden.</summary>
/// <param name="Reason">Why.</param>
/// <param name="Right">The portal right that is off; null when it is no question of rights.</param>
/// <param name="Count">How many things are hidden; null when they cannot be counted.</param>
public sealed record PortalHiddenDto(PortalHiddenReason Reason, string? Right, int? Count);

/// <summary>A look of staff at the client area, as the contact may read it.</summary>
/// <param name="At">Moment.</param>
/// <param name="By">Name of the member of the staff.</param>
/// <param name="Reason">Words that were given; null for none.</param>
public sealed record PortalLookDto(DateTimeOffset At, string By, string? Reason);
