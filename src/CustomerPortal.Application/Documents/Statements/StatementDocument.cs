namespace CustomerPortal.Documents;

/// <summary>The printed statement of account; its template is <c>Statement.typ</c>.</summary>
public sealed record StatementDocument : PrintedDocument
{
    public static readonly PdfTemplate Template = EmbeddedTemplates.Load("Documents/Statements/Statement.typ");

    public required StatementColumns Columns { get; init; }

    /// <summary>One part per currency.</summary>
    public required IReadOnlyList<PrintedStatementPart> Parts { get; init; }

    /// <summary>Said instead of parts when nothing was ever booked; null otherwise.</summary>
    public string? Nothing { get; init; }
}

/// <summary>Heads of the table.</summary>
public sealed record StatementColumns(string Date, string Entry, string Debit, string Credit, string Balance);

/// <summary>The account in one currency: opening, entries, closing, and the closing balance by age.</summary>
public sealed record PrintedStatementPart(
    string Currency,
    PrintedStatementEntry Opening,
    IReadOnlyList<PrintedStatementEntry> Entries,
    PrintedStatementEntry Closing,
    string AgingTitle,
    IReadOnlyList<PrintedLine> Aging);

/// <summary>A row of the table; an amount that is not there is empty.</summary>
public sealed record PrintedStatementEntry(string Date, string Entry, string? Detail, string Debit, string Credit, string Balance);
