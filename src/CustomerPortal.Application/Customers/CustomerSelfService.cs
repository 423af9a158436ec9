using CustomerPortal.Platform.Data;

namespace CustomerPortal.Customers;

/// <inheritdoc />
internal sealed class CustomerSelfService(ICustomerRepository customers, ICustomerDirectory directory, ConflictRetry retry) : ICustomerSelfService
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
    public Task UpdateAsync(Guid customerId, CustomerDetailsChange change, CancellationToken ct) =>
        retry.RunAsync<OwnDetails, bool>(own => own.UpdateAsync(customerId, change, ct), ct);

    /// <inheritdoc />
    public Task SetContactLanguageAsync(Guid contactId, string language, CancellationToken ct) =>
        retry.RunAsync<OwnDetails, bool>(own => own.SetContactLanguageAsync(contactId, language, ct), ct);
}
