using CustomerPortal.Kernel;

namespace CustomerPortal.Customers;

/// <summary>Customer numbers outlive every year, so their prefix says none.</summary>
internal sealed class CustomerNumberSeries(ICurrentTenant tenant) : INumberSeriesProvider
{
    public Task<IReadOnlyList<NumberSeriesDefinition>> ListAsync(CancellationToken ct) => Task.FromResult<IReadOnlyList<NumberSeriesDefinition>>(
        tenant.Id == TenantIds.Host ? [] : [new(CustomerConsts.NumberSeries, Guid.Empty, null, false)]);
}
