using CustomerPortal.Kernel;
using CustomerPortal.Messaging;
using CustomerPortal.Platform.Data;
using CustomerPortal.Platform.Identity;

namespace CustomerPortal.Customers;

/// <summary>What staff do to one contact, each act from reading to saving; done again when a mail or a sign-in was saved between the two.</summary>
internal sealed class ContactActs(
    ICustomerRepository customers,
    IContactRepository contacts,
    NewContacts newContacts,
    CustomerChecks checks,
    IOneTimeTokens tokens,
    TimeProvider clock,
    IUnitOfWork unitOfWork)
{
    /// <inheritdoc cref="IContactAppService.CreateAsync"/>
    public async Task<ContactDto> CreateAsync(Guid customerId, CreateContactDto input, CancellationToken ct)
    {
        var customer = await LoadCustomerAsync(customerId, ct);
        var contact = await newContacts.AddAsync(customer, Read(input, customer), input.Rights, input.SendWelcome, ct);
        SetMails(contact, input.Mails);
        await unitOfWork.SaveAsync(ct);
        return contact.ToDto();
    }

    /// <inheritdoc cref="IContactAppService.UpdateAsync"/>
    public async Task<ContactDto> UpdateAsync(Guid customerId, Guid contactId, UpdateContactDto input, CancellationToken ct)
    {
        var customer = await LoadCustomerAsync(customerId, ct);
        var contact = await LoadAsync(customerId, contactId, ct);
        contact.Require(input.Version);
        var card = Read(input, customer);
        await checks.CheckLanguageAsync(card.Language, contact.Language, ct);
        await newContacts.RequireFreeEmailAsync(customerId, card, contactId, ct);
        if (contact.Moves(card))
        {
            await WithdrawLinksAsync(contact, ct);
        }

        contact.Change(card);
        if (input.Rights is not null)
        {
            contact.SetRights(newContacts.Known(input.Rights));
        }

        SetMails(contact, input.Mails);
        await unitOfWork.SaveAsync(ct);
        return contact.ToDto();
    }

    /// <inheritdoc cref="IContactAppService.SetRightsAsync"/>
    public Task<ContactDto> SetRightsAsync(Guid customerId, Guid contactId, SetContactRightsDto input, CancellationToken ct) =>
        TellAsync(
            customerId,
            contactId,
            contact =>
            {
                contact.Require(input.Version);
                contact.SetRights(newContacts.Known(input.Rights));
            },
            ct);

    /// <inheritdoc cref="IContactAppService.InviteAsync"/>
    public Task<ContactDto> InviteAsync(Guid customerId, Guid contactId, CancellationToken ct) =>
        TellAsync(customerId, contactId, contact => contact.Invite(clock.GetUtcNow()), ct);

    /// <inheritdoc cref="IContactAppService.ActivateAsync"/>
    public Task<ContactDto> ActivateAsync(Guid customerId, Guid contactId, CancellationToken ct) =>
        TellAsync(customerId, contactId, contact => contact.Activate(), ct);

    /// <inheritdoc cref="IContactAppService.DeactivateAsync"/>
    public Task<ContactDto> DeactivateAsync(Guid customerId, Guid contactId, CancellationToken ct) =>
        TellAsync(customerId, contactId, contact => contact.Deactivate(), ct);

    /// <inheritdoc cref="IContactAppService.DeleteAsync"/>
    public async Task<bool> DeleteAsync(Guid customerId, Guid contactId, CancellationToken ct)
    {
        var contact = await LoadAsync(customerId, contactId, ct);
        contact.Delete();
        contacts.Remove(contact);
        await unitOfWork.SaveAsync(ct);
        return true;
    }

    /// <summary>Those that were mailed lie in the former mailbox.</summary>
    private async Task WithdrawLinksAsync(Contact contact, CancellationToken ct)
    {
        await tokens.RevokeAsync(TokenPurposes.ContactInvitation, contact.Id, ct);
        if (contact.LoginId is { } login)
        {
            await tokens.RevokeAsync(TokenPurposes.ContactPasswordReset, login, ct);
            await tokens.RevokeAsync(TokenPurposes.ContactMagicLink, login, ct);
        }
    }

    private static void SetMails(Contact contact, IReadOnlyDictionary<string, bool>? mails)
    {
        if (mails is not null)
        {
            contact.SetMails(mails.Where(m => MailKinds.Documents.Contains(m.Key)).ToDictionary());
        }
    }

    private static ContactCard Read(SaveContactDto input, Customer customer)
    {
        var reader = new InputReader();
        var region = CustomerCard.PhoneRegion(customer.ToCard().Addresses);
        var card = new ContactCard(
            input.Name,
            reader.Value("email", input.Email, EmailAddress.Parse),
            reader.Value("phone", input.Phone, text => PhoneNumber.Parse(text, region)),
            reader.Value("language", input.Language, LanguageTag.Parse));
        reader.Finish();
        return card;
    }

    private async Task<ContactDto> TellAsync(Guid customerId, Guid contactId, Action<Contact> tell, CancellationToken ct)
    {
        var contact = await LoadAsync(customerId, contactId, ct);
        tell(contact);
        await unitOfWork.SaveAsync(ct);
        return contact.ToDto();
    }

    private async Task<Contact> LoadAsync(Guid customerId, Guid contactId, CancellationToken ct) =>
        EntityNotFoundException.Require(await contacts.FindAsync(customerId, contactId, ct), contactId);

    private async Task<Customer> LoadCustomerAsync(Guid id, CancellationToken ct) =>
        EntityNotFoundException.Require(await customers.FindAsync(id, ct), id);
}
