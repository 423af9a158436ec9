using CustomerPortal.Kernel;

namespace CustomerPortal.Messaging;

/// <summary>A mail with its content. The html body has an address of its own, <c>/api/messaging/mails/{id}/html</c>, for a frame.</summary>
public sealed record MailDto
{
    /// <summary>What the list shows of it.</summary>
    public required MailListItemDto Mail { get; init; }

    /// <summary>Body as plain text; secrets are blotted out.</summary>
    public required string Text { get; init; }

    /// <summary>Header of the mail that identifies it to the mail server.</summary>
    public required string MessageId { get; init; }

    /// <summary>Whether the content held a single-use link; it is never shown.</summary>
    public required bool HoldsSecret { get; init; }

    /// <summary>Whether it can be sent again.</summary>
    public required bool CanResend { get; init; }

    /// <summary>Names of the files sent along.</summary>
    public required IReadOnlyList<string> Attachments { get; init; }

    /// <summary>Why the mail is in its language; null when nobody but the code said it.</summary>
    public LanguageChain? LanguageChain { get; init; }

    /// <summary>Kind of thing that the mail is about; null when none.</summary>
    public string? AboutKind { get; init; }

    /// <summary>Id of that thing.</summary>
    public Guid? AboutId { get; init; }

    /// <summary>Mail of which this is another copy; null for a first one.</summary>
    public Guid? CopyOf { get; init; }
}
