using CustomerPortal.Kernel;

namespace CustomerPortal.Messaging;

/// <summary>Who receives a mail, and in which language.</summary>
public sealed record MailRecipient(EmailAddress Address, string? Name, LanguageTag Language)
{
    /// <summary>Who said that language; null when nobody but the code did.</summary>
    public LanguageChain? LanguageChain { get; init; }
}
