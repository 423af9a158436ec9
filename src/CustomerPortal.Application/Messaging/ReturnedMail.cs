namespace CustomerPortal.Messaging;

/// <summary>A mail that came to the mailbox of bounces: what is needed to tell a bounce from an answer.</summary>
public sealed record ReturnedMail
{
    /// <summary>Number in the mailbox.</summary>
    public required long Uid { get; init; }

    public string From { get; init; } = string.Empty;

    public string Subject { get; init; } = string.Empty;

    /// <summary>For example "multipart/report".</summary>
    public string ContentType { get; init; } = string.Empty;

    /// <summary>For example "delivery-status" (RFC 6522).</summary>
    public string ReportType { get; init; } = string.Empty;

    /// <summary>For example "auto-replied" (RFC 3834).</summary>
    public string AutoSubmitted { get; init; } = string.Empty;

    public string Precedence { get; init; } = string.Empty;

    public bool IsAutoReply { get; init; }

    /// <summary>Parts that tell machines what happened (RFC 3464).</summary>
    public IReadOnlyList<string> Status { get; init; } = [];

    /// <summary>Parts that quote the mail that came back, or its headers.</summary>
    public IReadOnlyList<string> Originals { get; init; } = [];

    /// <summary>Message-IDs that it answers to.</summary>
    public IReadOnlyList<string> References { get; init; } = [];

    public string Text { get; init; } = string.Empty;
}
