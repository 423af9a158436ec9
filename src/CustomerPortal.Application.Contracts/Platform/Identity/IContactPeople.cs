using CustomerPortal.Kernel;

namespace CustomerPortal.Platform.Identity;

/// <summary>The people behind contact logins, without knowing what they are to the tenant; the module that keeps contacts answers.</summary>
public interface IContactPeople
{
    /// <summary>A contact that may enter the client area, or null.</summary>
    Task<ContactPerson?> FindAsync(Guid contactId, CancellationToken ct);

    /// <summary>The active contacts of a login; the first is shown when the session opens.</summary>
    Task<IReadOnlyList<ContactPerson>> OfLoginAsync(Guid loginId, CancellationToken ct);

    /// <summary>Links a contact to its login, in the running unit of work: the session that opens next must find it.</summary>
    Task LinkAsync(Guid contactId, Guid loginId, CancellationToken ct);
}

/// <summary>A person that may enter the client area.</summary>
/// <param name="ContactId">Id of the contact.</param>
/// <param name="Name">Name of the person.</param>
/// <param name="Email">Address of the person.</param>
/// <param name="LanguageChain">Who said the language of its pages and mails.</param>
public sealed record ContactPerson(Guid ContactId, string Name, string Email, LanguageChain LanguageChain);
