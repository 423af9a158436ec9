namespace CustomerPortal.Customers;

/// <summary>The customer card, for staff.</summary>
public interface ICustomerAppService
{
    /// <summary>The card.</summary>
    Task<CustomerDto> GetAsync(Guid id, CancellationToken ct);

    /// <summary>Saves the form.</summary>
    Task<CustomerDto> UpdateAsync(Guid id, UpdateCustomerDto input, CancellationToken ct);

    /// <summary>Makes the customer usable on documents.</summary>
    Task<CustomerDto> ActivateAsync(Guid id, CancellationToken ct);

    /// <summary>Keeps the customer off new documents.</summary>
    Task<CustomerDto> DeactivateAsync(Guid id, CancellationToken ct);

    /// <summary>Removes a customer on which nothing depends.</summary>
    Task DeleteAsync(Guid id, CancellationToken ct);
}
