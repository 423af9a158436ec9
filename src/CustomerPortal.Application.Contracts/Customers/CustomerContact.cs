using CustomerPortal.Kernel;

namespace CustomerPortal.Customers;

/// <summary>A person at a customer.</summary>
/// <param name="ContactId">Id of the contact.</param>
/// <param name="CustomerId">Customer it belongs to.</param>
/// <param name="CustomerName">Name of that customer.</param>
/// <param name="Name">Name of the person.</param>
/// <param name="Email">Address of the person.</param>
/// <param name="LanguageChain">Who said the language of its pages and mails: contact → customer → group → tenant.</param>
/// <param name="Rights">Portal rights that are on.</param>
/// <param name="LoginId">Portal login; null before the invitation was accepted.</param>
public sealed record CustomerContact(
    Guid ContactId,
    Guid CustomerId,
    string CustomerName,
    string Name,
    string Email,
    LanguageChain LanguageChain,
    IReadOnlyList<string> Rights,
    Guid? LoginId)
{
    /// <summary>Whether the person is let in.</summary>
    public bool IsActive { get; init; } = true;

    /// <summary>BCP 47 tag of that language.</summary>
    public string Language => LanguageChain.Language;
}
