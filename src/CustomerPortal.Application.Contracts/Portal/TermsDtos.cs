using System.ComponentModel.DataAnnotations;
using CustomerPortal.Kernel;

namespace CustomerPortal.Portal;

/// <summary>A version of the terms.</summary>
/// <param name="Number">1, 2, 3 …</param>
/// <param name="Text">Per language.</param>
/// <param name="PublishedAt">Moment.</param>
/// <param name="IsCurrent">Whether contacts must have accepted this one.</param>
/// <param name="Acceptances">Contacts that did.</param>
public sealed record TermsVersionDto(int Number, LocalizedText Text, DateTimeOffset PublishedAt, bool IsCurrent, int Acceptances);

/// <summary>Terms to publish.</summary>
public sealed record TermsInput
{
    /// <summary>Language tag → text; at least one.</summary>
    [Required]
    public required LocalizedText Text { get; init; }
}

/// <summary>What a contact accepted.</summary>
/// <param name="Number">Version.</param>
/// <param name="AcceptedAt">Moment.</param>
/// <param name="Language">Language in which the terms were read.</param>
public sealed record TermsAcceptanceDto(int Number, DateTimeOffset AcceptedAt, string Language);

/// <summary>The terms as the contact reads them.</summary>
/// <param name="Number">Version.</param>
/// <param name="Text">In the language of the contact, else of the organisation; paragraphs are separated by line breaks.</param>
/// <param name="PublishedAt">Moment.</param>
/// <param name="AcceptedAt">When the contact accepted this version; null when it did not.</param>
public sealed record PortalTermsDto(int Number, string Text, DateTimeOffset PublishedAt, DateTimeOffset? AcceptedAt);

/// <summary>Yes to a version.</summary>
public sealed record TermsAcceptInput
{
    /// <summary>Version that was read.</summary>
    [Range(1, int.MaxValue)]
    public required int Number { get; init; }
}
