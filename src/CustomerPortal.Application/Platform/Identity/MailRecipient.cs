using CustomerPortal.Kernel;

namespace CustomerPortal.Platform.Identity;

/// <summary>An account that gets a mail.</summary>
/// <param name="AccountId">Staff account or contact login.</param>
/// <param name="Email">Its address.</param>
/// <param name="Name">Name of the person.</param>
/// <param name="UserName">Name to sign in with.</param>
/// <param name="Language">Language that the staff account chose; null when it chose none, and for a contact login, which has none of its own.</param>
public sealed record MailRecipient(Guid AccountId, string Email, string Name, string UserName, string? Language)
{
    /// <summary>Who said the language of a contact; null for staff.</summary>
    public LanguageChain? LanguageChain { get; init; }
}
