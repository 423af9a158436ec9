using CustomerPortal.Customers;

namespace CustomerPortal.Portal;

/// <summary>The contacts whose pages are open, as requests need them: without asking the database on a warm node.</summary>
public interface IKnownContacts
{
    /// <summary>The contact whose pages a login sees: the chosen one, else its first; null when there is none (any more).</summary>
    ValueTask<KnownContact?> OfLoginAsync(Guid loginId, Guid? contactId, CancellationToken ct);

    /// <summary>An active contact, whose pages are looked at by staff; null when there is none (any more).</summary>
    ValueTask<KnownContact?> FindAsync(Guid contactId, CancellationToken ct);
}

/// <summary>A contact with what it must do before it sees anything.</summary>
public sealed record KnownContact(CustomerContact Contact, bool MustAcceptTerms);
