using CustomerPortal.Kernel;

namespace CustomerPortal.Customers;

/// <summary>Makes contacts and checks their portal rights.</summary>
internal sealed class NewContacts(
    IContactRepository contacts, CustomerChecks checks, PortalRightRegistry registry, DefaultPortalRights defaults, TimeProvider clock)
{
    /// <summary>Adds a contact to the running unit of work, invited when asked for; the caller saves.</summary>
    /// <param name="customer">Customer it belongs to; its groups say the default rights.</param>
    /// <param name="card">What was filled in.</param>
    /// <param name="rights">Portal rights; null for the defaults.</param>
    /// <param name="sendWelcome">Whether it gets the welcome mail.</param>
    /// <param name="ct">Cancels the look-ups.</param>
    public async Task<Contact> AddAsync(Customer customer, ContactCard card, IReadOnlyList<string>? rights, bool sendWelcome, CancellationToken ct)
    {
        await checks.CheckLanguageAsync(card.Language, null, ct);
        await RequireFreeEmailAsync(customer.Id, card, null, ct);
        var contact = new Contact(customer.Id, card, rights is null ? await OfGroupsAsync(customer, ct) : Known(rights));
        if (sendWelcome)
        {
            contact.Invite(clock.GetUtcNow());
        }

        contacts.Add(contact);
        return contact;
    }

    /// <summary>Refuses an address that another contact of the customer has.</summary>
    public async Task RequireFreeEmailAsync(Guid customerId, ContactCard card, Guid? exceptId, CancellationToken ct)
    {
        if (card.Email is { } email && await contacts.IsEmailTakenAsync(customerId, email.Normalized, exceptId, ct))
        {
            throw new BusinessException(CustomersErrorCodes.ContactEmailTaken).With("email", email.Value).For("email");
        }
    }

    /// <summary>The rights, all of which must be defined.</summary>
    /// <exception cref="InputException"><see cref="CustomersErrorCodes.PortalRightUnknown"/></exception>
    public IReadOnlyList<string> Known(IReadOnlyList<string> rights)
    {
        var unknown = rights.Where(r => registry.Find(r) is null)
            .Select(r => new BusinessException(CustomersErrorCodes.PortalRightUnknown).With("right", r).For("rights")).ToList();
        return unknown.Count == 0 ? rights : throw new InputException(unknown);
    }

    private Task<IReadOnlyList<string>> OfGroupsAsync(Customer customer, CancellationToken ct) =>
        defaults.OfGroupsAsync([.. customer.Groups.Select(g => g.GroupId)], ct);
}
