using CustomerPortal.Kernel;
using CustomerPortal.Platform.Localization;
using Microsoft.EntityFrameworkCore;

namespace CustomerPortal.Customers;

/// <inheritdoc />
internal sealed class CustomerDirectoryQueries(PortalDbContext db, IInstalledLanguages languages, ContactQueries contacts) : ICustomerDirectory
{
    /// <inheritdoc />
    public async Task<IReadOnlyList<Guid>> ListIdsAsync(CancellationToken ct) =>
        await db.Set<Customer>().OrderBy(c => c.Number).Select(c => c.Id).ToListAsync(ct);

    /// <inheritdoc />
    public async Task<CustomerForDocuments?> FindForDocumentsAsync(Guid customerId, CancellationToken ct)
    {
        if (await LoadAsync(customerId, ct) is not { } customer)
        {
            return null;
        }

        var groups = await contacts.GroupsOfAsync(customerId, ct);
        var billing = customer.Addresses.FirstOrDefault(a => a.IsDefaultBilling);
        var shipping = customer.Addresses.FirstOrDefault(a => a.IsDefaultShipping);
        return new CustomerForDocuments
        {
            Id = customer.Id,
            Code = customer.Code,
            Number = customer.Number,
            DebtorNumber = customer.DebtorNumber,
            Name = customer.General.Name,
            VatNumber = customer.General.VatNumber?.Value,
            IsActive = customer.State == CustomerState.Active,
            Currency = customer.General.Currency.Code,
            LanguageChain = CustomerLanguage.Resolve(
                new LanguageSources(null, null, customer.General.Name, customer.General.Language, [.. groups]), false, await languages.GetAsync(ct)),
            PaymentTermId = customer.Invoicing.PaymentTermId,
            BillingAddress = Print(billing),
            ShippingAddress = shipping is null || shipping.Id == billing?.Id ? null : Print(shipping),
            InvoiceEmail = await InvoiceEmailAsync(customer, ct),
            Attention = customer.General.Attention,
        };
    }

    /// <inheritdoc />
    public async Task<CustomerForLedger?> FindForLedgerAsync(Guid customerId, CancellationToken ct)
    {
        if (await LoadAsync(customerId, ct) is not { } customer)
        {
            return null;
        }

        return new CustomerForLedger
        {
            Id = customer.Id,
            Number = customer.Number,
            Name = customer.General.Name,
            VatNumber = customer.General.VatNumber?.Value,
            RegistrationNumber = customer.General.RegistrationNumber,
            Iban = customer.Bank.Iban?.Value,
            Bic = customer.Bank.Bic?.Value,
            Currency = customer.General.Currency.Code,
            PaymentTermId = customer.Invoicing.PaymentTermId,
            BillingAddress = Print(customer.Addresses.FirstOrDefault(a => a.IsDefaultBilling)),
            InvoiceEmail = customer.Invoicing.InvoiceEmail?.Value ?? customer.Invoicing.UniversalEmail?.Value,
            Phone = customer.General.Phone,
        };
    }

    /// <inheritdoc />
    public Task<IReadOnlyList<CustomerContact>> ContactsWithRightAsync(Guid customerId, string portalRight, CancellationToken ct) =>
        contacts.WithRightAsync(customerId, portalRight, ct);

    /// <inheritdoc />
    public Task<IReadOnlyList<CustomerContact>> ContactsOfLoginAsync(Guid contactLoginId, CancellationToken ct) =>
        contacts.ReadAsync(db.Set<Contact>().Where(c => c.LoginId == contactLoginId && c.IsActive), ct);

    /// <inheritdoc />
    public async Task<CustomerContact?> FindContactAsync(Guid contactId, CancellationToken ct) =>
        (await contacts.ReadAsync(db.Set<Contact>().Where(c => c.Id == contactId), ct)).SingleOrDefault();

    private static PostalAddress? Print(CustomerAddress? address) => address is null
        ? null
        : new PostalAddress(address.Lines, address.PostalCode, address.City, address.Region, address.Country.Value);

    private Task<Customer?> LoadAsync(Guid customerId, CancellationToken ct) =>
        db.Set<Customer>().AsNoTracking().Include(c => c.Addresses.OrderBy(a => a.Position)).FirstOrDefaultAsync(c => c.Id == customerId, ct);

    /// <summary>Its own field, the universal address, or the first contact with the right.</summary>
    private async Task<string?> InvoiceEmailAsync(Customer customer, CancellationToken ct) =>
        (customer.Invoicing.InvoiceEmail ?? customer.Invoicing.UniversalEmail)?.Value
            ?? (await contacts.WithRightAsync(customer.Id, PortalRights.Invoices, ct)).Select(c => c.Email).FirstOrDefault();
}
