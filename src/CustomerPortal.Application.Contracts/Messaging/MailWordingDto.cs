namespace CustomerPortal.Messaging;

/// <summary>The words of a mail in one language.</summary>
public sealed record MailWordingDto
{
    /// <summary>BCP 47 tag.</summary>
    public required string Language { get; init; }

    /// <summary>Whether the language is written from right to left.</summary>
    public required bool IsRightToLeft { get; init; }

    /// <summary>Where the words come from.</summary>
    public required MailWordingState State { get; init; }

    /// <summary>To be sent back when saving; 0 before the first save.</summary>
    public required int Version { get; init; }

    /// <summary>Number of the version in use; 0 before the first.</summary>
    public required int Number { get; init; }

    /// <summary>The words in use.</summary>
    public required MailWordsDto Words { get; init; }

    /// <summary>The words as the product ships them.</summary>
    public required MailWordsDto Shipped { get; init; }
}

/// <summary>Subject and bodies as they are written.</summary>
public sealed record MailWordsDto(string Subject, string Html, string Text);
