using CustomerPortal.Kernel;

namespace CustomerPortal.Billing;

/// <summary>Why statements of a customer are in their language.</summary>
/// <param name="Mail">Of a statement that is mailed now, and of its PDF.</param>
/// <param name="Copy">Of the PDF that staff get here.</param>
public sealed record StatementLanguageDto(LanguageChain Mail, LanguageChain Copy);
