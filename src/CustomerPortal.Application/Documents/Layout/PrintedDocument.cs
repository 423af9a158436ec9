namespace CustomerPortal.Documents;

/// <summary>
/// What a template prints: finished strings in one language, nothing to compute or to translate. In sentences of the document's
/// language, values of another direction stand between U+2068 and U+2069, which the templates turn into boxes of their own.
/// </summary>
public abstract record PrintedDocument
{
    /// <summary>BCP 47.</summary>
    public required string Lang { get; init; }

    /// <summary>"ltr" or "rtl".</summary>
    public required string Dir { get; init; }

    /// <summary>Title of the file, for screen readers and window titles.</summary>
    public required string Title { get; init; }

    /// <summary>Author of the file.</summary>
    public required string Author { get; init; }

    public required PrintedBrand Brand { get; init; }

    /// <summary>Name, address and tax number of the issuer.</summary>
    public required IReadOnlyList<PrintedLine> Issuer { get; init; }

    public required string RecipientLabel { get; init; }

    public required PrintedParty Recipient { get; init; }

    /// <summary>Dates and references beside the address.</summary>
    public required IReadOnlyList<PrintedLine> References { get; init; }

    public required PrintedHeading Heading { get; init; }

    /// <summary>Says that this is a copy; null for an original.</summary>
    public PrintedMark? Mark { get; init; }

    /// <summary>A word across the page; null for none.</summary>
    public string? Watermark { get; init; }

    /// <summary>What each page's foot repeats before the page number.</summary>
    public required IReadOnlyList<string> RunningFoot { get; init; }

    /// <summary>Registration, e-mail, telephone of the issuer.</summary>
    public required IReadOnlyList<string> Footer { get; init; }

    /// <summary>Lines that the organisation prints at the foot of each page.</summary>
    public IReadOnlyList<string> FooterText { get; init; } = [];

    /// <summary>With <c>{page}</c> and <c>{pages}</c>.</summary>
    public required string PageOf { get; init; }
}

/// <summary>Name, colour "#rrggbb" and the letter in the mark, or the logo in their place.</summary>
public sealed record PrintedBrand(string Name, string Colour, string Monogram, PrintedLogo? Logo = null);

/// <summary>A picture of the job by its file name, with its size on paper in millimetres.</summary>
public sealed record PrintedLogo(string File, double Width, double Height);

/// <summary>A text with or without a label before it.</summary>
public sealed record PrintedLine(string? Label, string Text);

/// <summary>A name with the lines under it.</summary>
public sealed record PrintedParty(string Name, IReadOnlyList<PrintedLine> Lines);

/// <summary>What the document is, and its number.</summary>
public sealed record PrintedHeading(string Word, string? Number);

/// <summary>"Copy", and the language of the original.</summary>
public sealed record PrintedMark(string Word, string Note);
