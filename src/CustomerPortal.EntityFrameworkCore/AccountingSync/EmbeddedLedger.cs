using System.Globalization;
using System.Text.Json;
using CustomerPortal.Kernel;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace CustomerPortal.AccountingSync;

/// <summary>
/// The product's own debtor ledger, its default connector. It behaves like an accounting system outside: a scope and a transaction of its own
/// for every call, its own record, its own numbers; what it has committed stays, whatever becomes of the caller.
/// </summary>
internal sealed class EmbeddedLedger(IServiceScopeFactory scopes, ISettings settings) : IAccountingConnector
{
    private static readonly SeriesKey Debtors = new(AccountingSyncConsts.DebtorSeries, Guid.Empty);

    /// <inheritdoc />
    public string Name => "Embedded";

    /// <inheritdoc />
    public async Task<ConnectorCapabilities> DescribeAsync(CancellationToken ct) => new(
        AssignsNumbers: true,
        KeepsExternalIds: true,
        RequiredFields: await settings.IsOnAsync(AccountingSyncSettings.AddressRequired, ct)
            ? ["general.name", "general.currency", "addresses"]
            : ["general.name", "general.currency"]);

    /// <inheritdoc />
    public Task<RemoteDebtor?> FindByExternalIdAsync(Guid externalId, CancellationToken ct) => InScopeAsync(async (db, _) =>
        await db.Set<LedgerDebtor>().AsNoTracking().FirstOrDefaultAsync(d => d.ExternalId == externalId, ct) is { } found ? Show(found) : null);

    /// <inheritdoc />
    public Task<RemoteDebtor?> GetAsync(string remoteId, CancellationToken ct) => InScopeAsync(async (db, _) =>
        await FindAsync(db, remoteId, ct) is { } found ? Show(found) : null);

    /// <inheritdoc />
    public Task<RemoteDebtor> CreateAsync(LedgerRecord debtor, string idempotencyKey, CancellationToken ct) => InScopeAsync(async (db, unitOfWork) =>
    {
        try
        {
            LedgerDebtor? made = null;
            await unitOfWork.SaveNumberedAsync(
                Debtors,
                number =>
                {
                    // A transaction that is tried again takes a number again: the first attempt's row goes.
                    db.ChangeTracker.Clear();
                    made = new LedgerDebtor(debtor.ExternalId, number, JsonSerializer.Serialize(debtor));
                    db.Add(made);
                },
                ct);
            return Show(made!);
        }
        catch (ConcurrencyException)
        {
            // Created by another try in this moment; its number counts, ours went back to the series.
            db.ChangeTracker.Clear();
            return Show(await db.Set<LedgerDebtor>().FirstAsync(d => d.ExternalId == debtor.ExternalId, ct));
        }
    });

    /// <inheritdoc />
    public Task<RemoteDebtor> UpdateAsync(string remoteId, LedgerRecord debtor, string? etag, CancellationToken ct) => InScopeAsync(async (db, unitOfWork) =>
    {
        var found = await FindAsync(db, remoteId, ct) ?? throw new LedgerRefusedException(null, AccountingSyncErrorCodes.LedgerRefused);
        found.Change(JsonSerializer.Serialize(debtor));
        await unitOfWork.SaveAsync(ct);
        return Show(found);
    });

    /// <inheritdoc />
    public Task DeactivateAsync(string remoteId, CancellationToken ct) => InScopeAsync(async (db, unitOfWork) =>
    {
        if (await FindAsync(db, remoteId, ct) is { IsClosed: false } found)
        {
            found.Close();
            await unitOfWork.SaveAsync(ct);
        }

        return true;
    });

    private static RemoteDebtor Show(LedgerDebtor debtor) => new(
        debtor.Id.ToString(), debtor.Number, debtor.Revision.ToString(CultureInfo.InvariantCulture), JsonSerializer.Deserialize<LedgerRecord>(debtor.Content)!);

    private static async Task<LedgerDebtor?> FindAsync(PortalDbContext db, string remoteId, CancellationToken ct) =>
        Guid.TryParse(remoteId, out var id) ? await db.Set<LedgerDebtor>().FirstOrDefaultAsync(d => d.Id == id, ct) : null;

    private async Task<T> InScopeAsync<T>(Func<PortalDbContext, IUnitOfWork, Task<T>> work)
    {
        await using var scope = scopes.CreateAsyncScope();
        return await work(scope.ServiceProvider.GetRequiredService<PortalDbContext>(), scope.ServiceProvider.GetRequiredService<IUnitOfWork>());
    }
}
