using CustomerPortal.Kernel;
using CustomerPortal.Platform.Tenancy;

namespace CustomerPortal.Customers;

/// <summary>Opens the series of customer numbers in a new tenant.</summary>
internal sealed class CustomersSetup(INumberSeries series, IUnitOfWork unitOfWork) : ITenantSetup
{
    private const int Digits = 5;
    private const long FirstNumber = 10001;

    public int Order => 20;

    public async Task PrepareAsync(CancellationToken ct)
    {
        await series.OpenAsync(new SeriesKey(CustomerConsts.NumberSeries, Guid.Empty), string.Empty, Digits, FirstNumber, ct);
        await unitOfWork.SaveAsync(ct);
    }
}
