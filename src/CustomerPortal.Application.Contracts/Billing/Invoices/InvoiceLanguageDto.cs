using CustomerPortal.Kernel;

namespace CustomerPortal.Billing;

/// <summary>Why an invoice is in its language.</summary>
/// <param name="Document">As it was when the invoice was issued (null for one issued before this was kept); of a draft, as it would be today.</param>
/// <param name="Copy">Why the PDF that staff get here today is in its language; null for a draft.</param>
public sealed record InvoiceLanguageDto(LanguageChain? Document, LanguageChain? Copy);
