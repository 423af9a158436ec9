using CustomerPortal.Platform.Data;

namespace CustomerPortal.Customers;

/// <inheritdoc />
internal sealed class CustomerCreationAppService(ConflictRetry retry) : ICustomerCreationAppService
{
    /// <inheritdoc />
    public Task<CustomerDto> CreateAsync(CreateCustomerDto input, CancellationToken ct) =>
        retry.RunAsync<CustomerCreation, CustomerDto>(creation => creation.CreateAsync(input, ct), ct);

    /// <inheritdoc />
    public Task<CustomerDto> CreateFromCardAsync(SaveCustomerDto input, CancellationToken ct) =>
        retry.RunAsync<CustomerCreation, CustomerDto>(creation => creation.CreateFromCardAsync(input, ct), ct);
}
