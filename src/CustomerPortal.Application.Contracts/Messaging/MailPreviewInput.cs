using System.ComponentModel.DataAnnotations;
using CustomerPortal.Kernel;

namespace CustomerPortal.Messaging;

/// <summary>What to show.</summary>
public sealed record MailPreviewInput
{
    /// <summary>Customer whose names stand in it; null for made-up ones.</summary>
    public Guid? CustomerId { get; init; }

    /// <summary>Words that are not saved, one entry a language; the other languages are shown as they are in use.</summary>
    [MaxLength(MailTemplateConsts.MaxDrafts)]
    public IReadOnlyList<MailDraftInput> Drafts { get; init; } = [];
}

/// <summary>Unsaved words in one language.</summary>
public sealed record MailDraftInput : MailWordsInput
{
    /// <summary>BCP 47 tag.</summary>
    [Required]
    [MaxLength(LanguageTag.MaxLength)]
    public string Language { get; init; } = string.Empty;
}

/// <summary>A mail as its recipient would see it.</summary>
/// <param name="Language">Language of the recipient.</param>
/// <param name="SentIn">Language in which it would be sent.</param>
/// <param name="IsRightToLeft">Whether that is written from right to left.</param>
/// <param name="Subject">Subject; empty when the words are faulty.</param>
/// <param name="Html">Body in html; empty when the words are faulty.</param>
/// <param name="Text">Body as plain text; empty when the words are faulty.</param>
/// <param name="IsFaulty">Whether the words have a mistake, which the check tells.</param>
public sealed record MailPreviewDto(string Language, string SentIn, bool IsRightToLeft, string Subject, string Html, string Text, bool IsFaulty);
