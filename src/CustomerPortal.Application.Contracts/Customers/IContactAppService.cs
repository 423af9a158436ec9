namespace CustomerPortal.Customers;

/// <summary>The people at a customer, for staff.</summary>
public interface IContactAppService
{
    /// <summary>All of them, by name.</summary>
    Task<IReadOnlyList<ContactDto>> GetListAsync(Guid customerId, CancellationToken ct);

    /// <summary>Adds one.</summary>
    Task<ContactDto> CreateAsync(Guid customerId, CreateContactDto input, CancellationToken ct);

    /// <summary>Saves the form.</summary>
    Task<ContactDto> UpdateAsync(Guid customerId, Guid contactId, UpdateContactDto input, CancellationToken ct);

    /// <summary>Switches portal rights.</summary>
    Task<ContactDto> SetRightsAsync(Guid customerId, Guid contactId, SetContactRightsDto input, CancellationToken ct);

    /// <summary>Sends the welcome mail, the first time or again; an earlier link dies.</summary>
    Task<ContactDto> InviteAsync(Guid customerId, Guid contactId, CancellationToken ct);

    /// <summary>Lets the contact in again.</summary>
    Task<ContactDto> ActivateAsync(Guid customerId, Guid contactId, CancellationToken ct);

    /// <summary>Keeps the contact out of the client area.</summary>
    Task<ContactDto> DeactivateAsync(Guid customerId, Guid contactId, CancellationToken ct);

    /// <summary>Removes a contact that never signed in.</summary>
    Task DeleteAsync(Guid customerId, Guid contactId, CancellationToken ct);
}
