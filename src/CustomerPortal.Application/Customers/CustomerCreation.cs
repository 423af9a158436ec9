using CustomerPortal.Kernel;

namespace CustomerPortal.Customers;

/// <summary>Creation of customers, once: when two of one name are created at the same moment, the second begins again and finds another code.</summary>
internal sealed class CustomerCreation(
    ICustomerRepository customers,
    CustomerChecks checks,
    CustomerSaving saving,
    NewContacts newContacts,
    CustomerPresenter presenter,
    IUnitOfWork unitOfWork)
{
    /// <inheritdoc cref="ICustomerCreationAppService.CreateAsync"/>
    public async Task<CustomerDto> CreateAsync(CreateCustomerDto input, CancellationToken ct)
    {
        var contact = QuickInsert.ReadContact(input);
        var customer = await AddAsync(await checks.WithDefaultsAsync(QuickInsert.ToCard(input), ct), ct);
        if (contact is not null)
        {
            await newContacts.AddAsync(customer, contact, null, input.SendWelcome, ct);
        }

        await unitOfWork.SaveAsync(ct);
        return await presenter.ShowAsync(customer, ct);
    }

    /// <inheritdoc cref="ICustomerCreationAppService.CreateFromCardAsync"/>
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
