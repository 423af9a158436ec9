namespace CustomerPortal.Billing;

/// <summary>Why a draft cannot be issued.</summary>
/// <param name="Code">Error code; key of the text.</param>
/// <param name="Message">The text in the reader's language.</param>
public sealed record InvoiceProblemDto(string Code, string Message);
