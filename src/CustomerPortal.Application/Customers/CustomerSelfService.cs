using CustomerPortal.Billing;
using CustomerPortal.Kernel;

namespace CustomerPortal.Customers;

/// <inheritdoc />
internal sealed class CustomerSelfService(
    ICustomerRepository customers,
    IContactRepository contacts,
    ICustomerDirectory directory,
    CustomerFreshness freshness,
    ICustomerTransactions transactions,
    IUnitOfWork unitOfWork) : ICustomerSelfService
{
    /// <inheritdoc />
    public async Task<CustomerDetails?> FindAsync(Guid customerId, CancellationToken ct)
    {
        var customer = await customers.FindAsync(customerId, ct);
        var printed = await directory.FindForDocumentsAsync(customerId, ct);
        return customer is null || printed is null
            ? null
            : new CustomerDetails(
                customer.General.Name,
                customer.Number,
                customer.General.VatNumber?.Value,
                customer.General.Currency.Code,
                printed.InvoiceEmail,
                printed.BillingAddress,
                printed.ShippingAddress,
                customer.General.Phone,
                customer.General.Website,
                customer.General.Attention,
                customer.Version);
    }

    /// <inheritdoc />
    public async Task UpdateAsync(Guid customerId, CustomerDetailsChange change, CancellationToken ct)
    {
        var customer = EntityNotFoundException.Require(await customers.FindAsync(customerId, ct), customerId);
        await freshness.RequireAsync(customer, change.Version, ct);
        var card = customer.ToCard();
        var reader = new InputReader();
        var phone = reader.Value("phone", change.Phone, text => PhoneNumber.Parse(text, CustomerCard.PhoneRegion(card.Addresses)));
        var general = card.General with
        {
            Phone = phone?.Typed,
            PhoneE164 = phone?.E164,
            Website = reader.Value("website", change.Website, CustomerCardReader.Website),
            Attention = InputReader.Text(change.Attention),
        };
        reader.Finish();
        customer.Change(card with { General = general }, await transactions.CountAsync(customerId, ct));
        await unitOfWork.SaveAsync(ct);
    }

    /// <inheritdoc />
    public async Task SetContactLanguageAsync(Guid contactId, string language, CancellationToken ct)
    {
        var contact = EntityNotFoundException.Require(await contacts.FindAsync(contactId, ct), contactId);
        contact.Speak(LanguageTag.Parse(language));
        await unitOfWork.SaveAsync(ct);
    }
}
