namespace CustomerPortal.Customers;

/// <summary>Which kinds of document mail a contact wants.</summary>
public interface IContactMails
{
    /// <summary>Whether the contact has switched the kind off itself, or staff for it.</summary>
    Task<bool> IsOffAsync(Guid contactId, string kind, CancellationToken ct);

    /// <summary>Every kind with whether the contact receives it.</summary>
    Task<IReadOnlyList<ContactMailDto>> ListAsync(Guid contactId, CancellationToken ct);

    /// <summary>Switches a kind; a contact that does not exist any more, and a kind that never did, change nothing.</summary>
    Task SwitchAsync(Guid contactId, string kind, bool receives, CancellationToken ct);

    /// <summary>Who receives documents of a kind: the customer's address for it and the contacts that asked for it, without those that switched it off.</summary>
    Task<IReadOnlyList<DocumentRecipient>> RecipientsAsync(Guid customerId, string kind, CancellationToken ct);

    /// <summary>The contact of a customer to whom an address belongs, or null.</summary>
    Task<Guid?> FindByAddressAsync(Guid customerId, string email, CancellationToken ct);
}
