namespace CustomerPortal.AccountingSync;

/// <summary>Where a customer stands in the accounting system (PAR-19).</summary>
public sealed record CustomerSyncDto
{
    public required Guid CustomerId { get; init; }

    public required CustomerSyncState State { get; init; }

    /// <summary>Name of the connector, for example "Embedded"; its text key is "AccountingSync.Connector." + name.</summary>
    public required string Connector { get; init; }

    public string? DebtorNumber { get; init; }

    /// <summary>Id of the customer in the accounting system.</summary>
    public string? RemoteId { get; init; }

    /// <summary>Pushes begun since the last success.</summary>
    public required int Attempts { get; init; }

    public DateTimeOffset? QueuedAt { get; init; }

    /// <summary>Last push that was answered.</summary>
    public DateTimeOffset? SyncedAt { get; init; }

    /// <summary>When it is tried again by itself.</summary>
    public DateTimeOffset? RetryAt { get; init; }

    /// <summary>Why it is blocked or failed; null when it is neither.</summary>
    public SyncProblemReasonDto? Problem { get; init; }

    /// <summary>Last comparison with the accounting system; null when it was never verified.</summary>
    public SyncVerificationDto? Verification { get; init; }
}

/// <summary>Why a push did not succeed.</summary>
/// <param name="Code">Text key.</param>
/// <param name="Text">In the reader's language.</param>
/// <param name="Field">Field of the card to correct, for example "bank.iban"; null when no field is at fault.</param>
public sealed record SyncProblemReasonDto(string Code, string Text, string? Field);

/// <summary>A comparison of the card with the accounting system's record.</summary>
/// <param name="VerifiedAt">When.</param>
/// <param name="Found">Whether the accounting system has the customer at all.</param>
/// <param name="Differences">Fields that differ; empty when all agree.</param>
public sealed record SyncVerificationDto(DateTimeOffset VerifiedAt, bool Found, IReadOnlyList<SyncDifferenceDto> Differences);

/// <summary>One field that differs.</summary>
/// <param name="Field">Field of the card.</param>
/// <param name="Ours">On the card.</param>
/// <param name="Theirs">In the accounting system.</param>
public sealed record SyncDifferenceDto(string Field, string? Ours, string? Theirs);
