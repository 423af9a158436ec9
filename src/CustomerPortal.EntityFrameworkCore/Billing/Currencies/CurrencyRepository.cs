using CustomerPortal.Kernel;
using Microsoft.EntityFrameworkCore;

namespace CustomerPortal.Billing;

/// <inheritdoc />
internal sealed class CurrencyRepository(PortalDbContext db) : ICurrencyRepository
{
    /// <inheritdoc />
    public Task<TenantCurrency?> FindAsync(Currency currency, CancellationToken ct) =>
        db.Set<TenantCurrency>().FirstOrDefaultAsync(c => c.Currency == currency, ct);

    /// <inheritdoc />
    public Task<ExchangeRate?> FindRateAsync(Currency currency, Guid id, CancellationToken ct) =>
        db.Set<ExchangeRate>().FirstOrDefaultAsync(r => r.Currency == currency && r.Id == id, ct);

    /// <inheritdoc />
    public Task<decimal?> FindRateOnAsync(Currency currency, DateOnly day, CancellationToken ct) =>
        db.Set<ExchangeRate>().Where(r => r.Currency == currency && r.Day <= day)
            .OrderByDescending(r => r.Day).Select(r => (decimal?)r.Rate).FirstOrDefaultAsync(ct);

    /// <inheritdoc />
    public Task<bool> HasRateOfDayAsync(Currency currency, DateOnly day, Guid? exceptId, CancellationToken ct) =>
        db.Set<ExchangeRate>().AnyAsync(r => r.Currency == currency && r.Day == day && r.Id != exceptId, ct);

    /// <inheritdoc />
    public Task<List<ExchangeRate>> ListRatesAsync(Currency currency, CancellationToken ct) =>
        db.Set<ExchangeRate>().Where(r => r.Currency == currency).OrderBy(r => r.Day).ToListAsync(ct);

    /// <inheritdoc />
    public Task<List<TenantCurrency>> ListAsync(CancellationToken ct) => db.Set<TenantCurrency>().ToListAsync(ct);

    /// <inheritdoc />
    public async Task<Dictionary<Currency, ExchangeRate>> ListLatestRatesAsync(DateOnly day, CancellationToken ct)
    {
        var latest = db.Set<ExchangeRate>().Where(r => r.Day <= day).GroupBy(r => r.Currency).Select(g => new { g.Key, Day = g.Max(r => r.Day) });
        return await db.Set<ExchangeRate>().AsNoTracking()
            .Join(latest, r => new { r.Currency, r.Day }, l => new { Currency = l.Key, l.Day }, (r, l) => r)
            .ToDictionaryAsync(r => r.Currency, ct);
    }

    /// <inheritdoc />
    public async Task RemoveAllRatesAsync(CancellationToken ct) => db.RemoveRange(await db.Set<ExchangeRate>().ToListAsync(ct));

    /// <inheritdoc />
    public void Add(TenantCurrency currency) => db.Add(currency);

    /// <inheritdoc />
    public void Add(ExchangeRate rate) => db.Add(rate);

    /// <inheritdoc />
    public void Remove(ExchangeRate rate) => db.Remove(rate);

    /// <inheritdoc />
    public void Remove(TenantCurrency currency) => db.Remove(currency);
}
