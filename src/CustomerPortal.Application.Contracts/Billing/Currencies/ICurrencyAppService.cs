using CustomerPortal.Platform.Lists;

namespace CustomerPortal.Billing;

/// <summary>Currencies of the tenant and their rates by day.</summary>
public interface ICurrencyAppService
{
    /// <summary>Searches code and name; sorts by code, name or rateDay.</summary>
    Task<PagedResult<CurrencyDto>> ListAsync(ListRequest request, CancellationToken ct);

    /// <summary>Currencies that are not switched on yet.</summary>
    Task<IReadOnlyList<CurrencyChoiceDto>> ListAvailableAsync(CancellationToken ct);

    Task<CurrencyDto> GetAsync(string code, CancellationToken ct);

    Task<CurrencyDto> CreateAsync(CurrencyInput input, CancellationToken ct);

    /// <exception cref="Kernel.BusinessException"><see cref="BillingErrorCodes.CurrencyInUse"/></exception>
    Task DeleteAsync(string code, CancellationToken ct);

    /// <summary>Sorts by day or rate; the newest first unless asked otherwise.</summary>
    Task<PagedResult<ExchangeRateDto>> ListRatesAsync(string code, ListRequest request, CancellationToken ct);

    Task<ExchangeRateDto> CreateRateAsync(string code, ExchangeRateInput input, CancellationToken ct);

    Task<ExchangeRateDto> UpdateRateAsync(string code, Guid id, ExchangeRateInput input, CancellationToken ct);

    /// <summary>Documents keep the rate that was frozen in them.</summary>
    Task DeleteRateAsync(string code, Guid id, CancellationToken ct);
}
