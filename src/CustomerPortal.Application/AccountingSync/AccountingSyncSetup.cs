using CustomerPortal.Kernel;
using CustomerPortal.Platform.Tenancy;

namespace CustomerPortal.AccountingSync;

/// <summary>Opens the embedded ledger's series of debtor numbers in a new tenant.</summary>
internal sealed class AccountingSyncSetup(INumberSeries series, IUnitOfWork unitOfWork) : ITenantSetup
{
    private const int Digits = 6;
    private const long FirstNumber = 130001;

    public int Order => 30;

    public async Task PrepareAsync(CancellationToken ct)
    {
        await series.OpenAsync(new SeriesKey(AccountingSyncConsts.DebtorSeries, Guid.Empty), string.Empty, Digits, FirstNumber, ct);
        await unitOfWork.SaveAsync(ct);
    }
}
