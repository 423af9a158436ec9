using CustomerPortal.Kernel;
using CustomerPortal.Messaging;

namespace CustomerPortal.Customers;

/// <inheritdoc />
internal sealed class ContactMails(ICustomerRepository customers, IContactRepository contacts, IUnitOfWork unitOfWork) : IContactMails
{
    /// <inheritdoc />
    public async Task<bool> IsOffAsync(Guid contactId, string kind, CancellationToken ct) =>
        (await contacts.FindAsync(contactId, ct))?.MailsOff.Contains(kind) == true;

    /// <inheritdoc />
    public async Task<IReadOnlyList<ContactMailDto>> ListAsync(Guid contactId, CancellationToken ct)
    {
        var contact = EntityNotFoundException.Require(await contacts.FindAsync(contactId, ct), contactId);
        var (invoicing, people) = await ReadAsync(contact.CustomerId, ct);
        return
        [
            .. MailKinds.Documents.Select(kind =>
            {
                var chosen = contact.Wants(kind);
                var usual = Usual(invoicing, people, kind)?.Normalized == contact.EmailKey && contact.EmailKey is not null;
                return new ContactMailDto(kind, chosen ?? usual, chosen is not null);
            }),
        ];
    }

    /// <inheritdoc />
    public async Task SwitchAsync(Guid contactId, string kind, bool receives, CancellationToken ct)
    {
        if (MailKinds.Documents.Contains(kind) && await contacts.FindAsync(contactId, ct) is { } contact && contact.Wants(kind) != receives)
        {
            contact.SwitchMail(kind, receives);
            await unitOfWork.SaveAsync(ct);
        }
    }

    /// <inheritdoc />
    public async Task<IReadOnlyList<DocumentRecipient>> RecipientsAsync(Guid customerId, string kind, CancellationToken ct)
    {
        var (invoicing, people) = await ReadAsync(customerId, ct);
        var usual = Usual(invoicing, people, kind);
        var owner = people.Find(c => c.EmailKey == usual?.Normalized);
        var asked = people.Where(c => c.Wants(kind) == true && c != owner).Select(c => new DocumentRecipient(c.Email!.Value, c.Id));
        return usual is null || owner?.Wants(kind) == false ? [.. asked] : [new DocumentRecipient(usual.Value, owner?.Id), .. asked];
    }

    /// <inheritdoc />
    public async Task<Guid?> FindByAddressAsync(Guid customerId, string email, CancellationToken ct) =>
        EmailAddress.TryParse(email, out var address)
            ? (await contacts.ListAsync(customerId, ct)).FirstOrDefault(c => c.IsActive && c.EmailKey == address.Normalized)?.Id
            : null;

    private async Task<(InvoicingIsland Invoicing, List<Contact> People)> ReadAsync(Guid customerId, CancellationToken ct) => (
        EntityNotFoundException.Require(await customers.FindAsync(customerId, ct), customerId).Invoicing,
        [.. (await contacts.ListAsync(customerId, ct)).Where(c => c.IsActive && c.Email is not null)]);

    /// <summary>The customer's own field for the kind, the universal address, or the first contact that sees such documents and did not switch them off.</summary>
    private static EmailAddress? Usual(InvoicingIsland invoicing, List<Contact> people, string kind)
    {
        var isStatement = kind == MailKinds.Statement;
        var right = isStatement ? PortalRights.Statements : PortalRights.Invoices;
        return (isStatement ? invoicing.StatementEmail : null) ?? invoicing.InvoiceEmail ?? invoicing.UniversalEmail
            ?? people.Find(c => c.Rights.Contains(right) && c.Wants(kind) != false)?.Email;
    }
}
