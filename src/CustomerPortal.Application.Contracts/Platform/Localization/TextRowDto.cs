namespace CustomerPortal.Platform.Localization;

/// <summary>A text beside the one of another language.</summary>
public sealed record TextRowDto
{
    public required string Key { get; init; }

    public required string Module { get; init; }

    /// <summary>The text in the language of reference.</summary>
    public required string Reference { get; init; }

    /// <summary>What the product ships in the language; null when nothing.</summary>
    public string? Shipped { get; init; }

    /// <summary>What the organisation wrote; null when nothing.</summary>
    public string? Own { get; init; }

    /// <summary>What readers of the language see: its own text, else that of the next language in the chain.</summary>
    public required string Shown { get; init; }

    /// <summary>Names that the text must hold in braces.</summary>
    public required IReadOnlyList<string> Placeholders { get; init; }
}
