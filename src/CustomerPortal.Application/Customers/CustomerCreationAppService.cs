using CustomerPortal.Kernel;

namespace CustomerPortal.Customers;

/// <inheritdoc />
internal sealed class CustomerCreationAppService(
    ICustomerRepository customers,
    CustomerChecks checks,
    CustomerSaving saving,
    NewContacts newContacts,
    CustomerPresenter presenter,
    IUnitOfWork unitOfWork) : ICustomerCreationAppService
{
    /// <inheritdoc />
    public async Task<CustomerDto> CreateAsync(CreateCustomerDto input, CancellationToken ct)
    {
        var contact = QuickInsert.ReadContact(input);
        var customer = await AddAsync(QuickInsert.ToCard(input), ct);
        if (contact is not null)
        {
            await newContacts.AddAsync(customer.Id, contact, null, input.SendWelcome, ct);
        }

        await unitOfWork.SaveAsync(ct);
        return await presenter.ShowAsync(customer, ct);
    }

    /// <inheritdoc />
    public async Task<CustomerDto> CreateFromCardAsync(SaveCustomerDto input, CancellationToken ct)
    {
        await saving.RequireBankRightAsync(input, ct);
        var customer = await AddAsync(input, ct);
        await unitOfWork.SaveAsync(ct);
        return await presenter.ShowAsync(customer, ct);
    }

    private async Task<Customer> AddAsync(SaveCustomerDto input, CancellationToken ct)
    {
        var card = CustomerCardReader.Read(input, null, await checks.DefaultCurrencyAsync(ct));
        var whole = await checks.ApplyAsync(card, null, ct);
        CustomerFields.Check(whole);
        var code = await customers.FirstFreeCodeAsync(CustomerCode.Candidates(whole.General.Name), ct);
        var number = whole.Number ?? await customers.NextNumberAsync(ct);
        var customer = new Customer(code, number, whole);
        customers.Add(customer);
        return customer;
    }
}
