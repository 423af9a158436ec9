using CustomerPortal.Billing;
using CustomerPortal.Kernel;

namespace CustomerPortal.Customers;

/// <summary>What contacts change themselves, each act from reading to saving.</summary>
internal sealed class OwnDetails(
    ICustomerRepository customers,
    IContactRepository contacts,
    CustomerFreshness freshness,
    ICustomerTransactions transactions,
    IUnitOfWork unitOfWork)
{
    /// <inheritdoc cref="ICustomerSelfService.UpdateAsync"/>
    public async Task<bool> UpdateAsync(Guid customerId, CustomerDetailsChange change, CancellationToken ct)
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
        return true;
    }

    /// <inheritdoc cref="ICustomerSelfService.SetContactLanguageAsync"/>
    public async Task<bool> SetContactLanguageAsync(Guid contactId, string language, CancellationToken ct)
    {
        var contact = EntityNotFoundException.Require(await contacts.FindAsync(contactId, ct), contactId);
        contact.Speak(LanguageTag.Parse(language));
        await unitOfWork.SaveAsync(ct);
        return true;
    }
}
