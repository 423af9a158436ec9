namespace CustomerPortal.Customers;

/// <summary>What the forms of Customers offer, for staff.</summary>
public interface ICustomerOptionsAppService
{
    /// <summary>All choices, names in the reader's language.</summary>
    Task<CustomerOptionsDto> GetAsync(CancellationToken ct);
}
