using CustomerPortal.Kernel;

namespace CustomerPortal.Messaging;

/// <summary>A mail as the transport needs it; every text is one line already, every address valid.</summary>
public sealed record OutgoingMail
{
    /// <summary>Id of the mail in the log.</summary>
    public required Guid Id { get; init; }

    /// <summary>Message-ID without its brackets.</summary>
    public required string MessageId { get; init; }

    /// <summary>Who sends.</summary>
    public required MailSender From { get; init; }

    /// <summary>Address by which the reader switches this kind of mail off (RFC 8058); null where that is not possible.</summary>
    public Uri? Unsubscribe { get; init; }

    /// <summary>Who receives.</summary>
    public required MailRecipient To { get; init; }

    /// <summary>Subject.</summary>
    public required string Subject { get; init; }

    /// <summary>Body in html.</summary>
    public required string Html { get; init; }

    /// <summary>Body as plain text.</summary>
    public required string Text { get; init; }

    /// <summary>Files sent along.</summary>
    public required IReadOnlyList<MailFile> Files { get; init; }
}
