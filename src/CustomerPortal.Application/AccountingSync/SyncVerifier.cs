using CustomerPortal.Customers;
using CustomerPortal.Kernel;

namespace CustomerPortal.AccountingSync;

/// <summary>"Verify now": asks the accounting system what it has and compares it with the card (PAR-19).</summary>
internal sealed class SyncVerifier(ICustomerDirectory customers, PreFlight preFlight, IAccountingConnector connector, TimeProvider clock)
{
    /// <summary>The comparison of this moment.</summary>
    /// <exception cref="ExternalException"><see cref="AccountingSyncErrorCodes.LedgerUnreachable"/></exception>
    /// <exception cref="BusinessException">The card itself would be refused.</exception>
    public async Task<SyncVerificationDto> CompareAsync(Guid customerId, CancellationToken ct)
    {
        var customer = EntityNotFoundException.Require(await customers.FindForLedgerAsync(customerId, ct), customerId);
        try
        {
            var ours = await preFlight.ReadAsync(customer, ct);
            var theirs = await connector.FindByExternalIdAsync(customerId, ct);
            return new SyncVerificationDto(
                clock.GetUtcNow(), theirs is not null, theirs is null ? [] : LedgerComparison.Differences(ours, theirs.Record));
        }
        catch (LedgerUnreachableException unreachable)
        {
            throw new ExternalException(AccountingSyncErrorCodes.LedgerUnreachable, unreachable);
        }
    }
}
