using CustomerPortal.Billing;

namespace CustomerPortal.Documents;

/// <summary>The facts of a statement: what the page shows, printed.</summary>
public sealed record StatementContent : DocumentContent
{
    /// <summary>The statement as the page has it, so that page and PDF cannot differ.</summary>
    public required StatementDto Statement { get; init; }
}
