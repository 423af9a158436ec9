namespace CustomerPortal.Messaging;

/// <summary>Something wrong, or doubtful, in the words of a mail.</summary>
public sealed record MailProblemDto
{
    /// <summary>In which part.</summary>
    public required MailPart Part { get; init; }

    /// <summary>What.</summary>
    public required MailProblemKind Kind { get; init; }

    /// <summary>Whether the words can be saved nevertheless.</summary>
    public required bool IsWarning { get; init; }

    /// <summary>1 for the first line; 0 when it is about the whole part.</summary>
    public required int Line { get; init; }

    /// <summary>1 for the first character of the line; 0 when it is about the whole part.</summary>
    public required int Column { get; init; }

    /// <summary>How many characters are meant.</summary>
    public required int Length { get; init; }

    /// <summary>What is wrong, in the reader's language.</summary>
    public required string Message { get; init; }

    /// <summary>A field that was perhaps meant; null when there is none alike.</summary>
    public string? Suggestion { get; init; }
}
