using CustomerPortal.Kernel;

namespace CustomerPortal.Billing;

/// <summary>Currencies of the tenant and their rates.</summary>
public interface ICurrencyRepository
{
    Task<TenantCurrency?> FindAsync(Currency currency, CancellationToken ct);

    Task<ExchangeRate?> FindRateAsync(Currency currency, Guid id, CancellationToken ct);

    /// <summary>The latest rate on or before the day, or null.</summary>
    Task<decimal?> FindRateOnAsync(Currency currency, DateOnly day, CancellationToken ct);

    /// <summary>Whether a row of exactly this day exists.</summary>
    Task<bool> HasRateOfDayAsync(Currency currency, DateOnly day, Guid? exceptId, CancellationToken ct);

    void Add(TenantCurrency currency);

    void Add(ExchangeRate rate);

    void Remove(ExchangeRate rate);

    void Remove(TenantCurrency currency);

    /// <summary>Every currency that is switched on.</summary>
    Task<List<TenantCurrency>> ListAsync(CancellationToken ct);

    /// <summary>Every rate of a currency.</summary>
    Task<List<ExchangeRate>> ListRatesAsync(Currency currency, CancellationToken ct);

    /// <summary>The latest rate on or before the day, for each currency that has one.</summary>
    Task<Dictionary<Currency, ExchangeRate>> ListLatestRatesAsync(DateOnly day, CancellationToken ct);

    /// <summary>Marks every rate for removal with the next save.</summary>
    Task RemoveAllRatesAsync(CancellationToken ct);
}
