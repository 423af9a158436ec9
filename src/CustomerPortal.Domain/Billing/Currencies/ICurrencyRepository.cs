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

    /// <summary>Removes the currency with its rates.</summary>
    void Remove(TenantCurrency currency);
}
