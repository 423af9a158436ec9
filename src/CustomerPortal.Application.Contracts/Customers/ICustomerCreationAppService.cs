namespace CustomerPortal.Customers;

/// <summary>New customers, for staff.</summary>
public interface ICustomerCreationAppService
{
    /// <summary>Quick insert: customer, contact and, if asked for, its welcome mail.</summary>
    Task<CustomerDto> CreateAsync(CreateCustomerDto input, CancellationToken ct);

    /// <summary>A new customer from the whole form.</summary>
    Task<CustomerDto> CreateFromCardAsync(SaveCustomerDto input, CancellationToken ct);
}
