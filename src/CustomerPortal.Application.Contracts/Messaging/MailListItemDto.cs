namespace CustomerPortal.Messaging;

/// <summary>A mail in the list.</summary>
public sealed record MailListItemDto
{
    /// <summary>Id of the mail.</summary>
    public required Guid Id { get; init; }

    /// <summary>"Module.Name".</summary>
    public required string Template { get; init; }

    /// <summary>Address of the recipient.</summary>
    public required string To { get; init; }

    /// <summary>Name of the recipient; null when unknown.</summary>
    public string? ToName { get; init; }

    /// <summary>Language of the mail.</summary>
    public required string Language { get; init; }

    /// <summary>Subject.</summary>
    public required string Subject { get; init; }

    /// <summary>Where it stands.</summary>
    public required MailState State { get; init; }

    /// <summary>Tries begun.</summary>
    public required int Tries { get; init; }

    /// <summary>Moment (UTC) at which it was queued.</summary>
    public required DateTimeOffset QueuedAt { get; init; }

    /// <summary>Moment (UTC) at which the server accepted or refused it for good; null before.</summary>
    public DateTimeOffset? SettledAt { get; init; }

    /// <summary>Moment (UTC) of the next try of a deferred mail.</summary>
    public DateTimeOffset? NextTryAt { get; init; }

    /// <summary>The server's latest words.</summary>
    public string? Answer { get; init; }

    /// <summary>Why we ourselves keep it here or did not send it; null when that is not so.</summary>
    public MailReason? Reason { get; init; }

    /// <summary>Customer that the mail is about; null when none.</summary>
    public Guid? CustomerId { get; init; }
}
