using System.Globalization;
using CustomerPortal.Kernel;
using CustomerPortal.Platform.Data;
using CustomerPortal.Platform.Lists;
using CustomerPortal.Platform.Localization;
using CustomerPortal.Platform.Timing;
using CustomerPortal.Reference;

namespace CustomerPortal.Billing;

/// <inheritdoc />
internal sealed class CurrencyAppService(
    ICurrencyRepository currencies, IOwnCompanyRepository companies, IBillingUsageQueries usage, TenantDays days, ReaderCulture culture, IUnitOfWork unitOfWork)
    : ICurrencyAppService
{
    private static readonly SmallList<CurrencyDto> Rows = new(
        [("code", c => c.Code), ("name", c => c.Name), ("rateDay", c => c.RateDay)],
        c => [c.Code, c.Name]);

    private static readonly SmallList<ExchangeRateDto> RateRows = new(
        [("day", r => r.Day), ("rate", r => r.Rate)],
        r => [r.Day.ToString("O", CultureInfo.InvariantCulture), r.Rate.ToString(CultureInfo.InvariantCulture)]);

    /// <inheritdoc />
    public async Task<PagedResult<CurrencyDto>> ListAsync(ListRequest request, CancellationToken ct) =>
        Rows.Page(await ReadAsync([.. (await currencies.ListAsync(ct)).OrderBy(c => c.Currency.Code, StringComparer.Ordinal)], ct), request);

    /// <inheritdoc />
    public async Task<IReadOnlyList<CurrencyChoiceDto>> ListAvailableAsync(CancellationToken ct)
    {
        var on = (await currencies.ListAsync(ct)).Select(c => c.Currency).ToHashSet();
        return [.. ReferenceData.Currencies(culture.Tag).Where(item => !on.Contains(item.Currency))
            .Select(item => new CurrencyChoiceDto(item.Currency.Code, item.Name, item.Currency.MinorUnits))];
    }

    /// <inheritdoc />
    public async Task<CurrencyDto> GetAsync(string code, CancellationToken ct) => (await ReadAsync([await FindAsync(code, ct)], ct)).Single();

    /// <inheritdoc />
    public async Task<CurrencyDto> CreateAsync(CurrencyInput input, CancellationToken ct)
    {
        var currency = Currency.TryFind(input.Code, out var known)
            ? known
            : throw new BusinessException(KernelErrorCodes.CurrencyUnknown).With("currency", input.Code).For("code");
        if (await currencies.FindAsync(currency, ct) is not null)
        {
            throw new BusinessException(BillingErrorCodes.CurrencyAlreadyOn).With("currency", currency.Code).For("code");
        }

        var added = new TenantCurrency(currency);
        currencies.Add(added);
        await unitOfWork.SaveAsync(ct);
        return (await ReadAsync([added], ct)).Single();
    }

    /// <inheritdoc />
    public async Task DeleteAsync(string code, CancellationToken ct)
    {
        var row = await FindAsync(code, ct);
        var company = await companies.GetAsync(ct);
        if (row.Currency == company.BaseCurrency || await usage.IsCurrencyUsedAsync(row.Currency, ct))
        {
            throw new BusinessException(BillingErrorCodes.CurrencyInUse).With("currency", row.Currency.Code);
        }

        foreach (var rate in await currencies.ListRatesAsync(row.Currency, ct))
        {
            currencies.Remove(rate);
        }

        currencies.Remove(row);
        await unitOfWork.SaveAsync(ct);
    }

    /// <inheritdoc />
    public async Task<PagedResult<ExchangeRateDto>> ListRatesAsync(string code, ListRequest request, CancellationToken ct)
    {
        var rates = await currencies.ListRatesAsync((await FindAsync(code, ct)).Currency, ct);
        return RateRows.Page(rates.Select(ToDto), request.Sorting is null ? request with { Sorting = "day desc" } : request);
    }

    /// <inheritdoc />
    public async Task<ExchangeRateDto> CreateRateAsync(string code, ExchangeRateInput input, CancellationToken ct)
    {
        var currency = await RatedAsync(code, input.Day, null, ct);
        var rate = new ExchangeRate(currency, input.Day, input.Rate);
        currencies.Add(rate);
        await unitOfWork.SaveAsync(ct);
        return ToDto(rate);
    }

    /// <inheritdoc />
    public async Task<ExchangeRateDto> UpdateRateAsync(string code, Guid id, ExchangeRateInput input, CancellationToken ct)
    {
        var currency = await RatedAsync(code, input.Day, id, ct);
        var rate = EntityNotFoundException.Require(await currencies.FindRateAsync(currency, id, ct), id);
        rate.Require(input.Version);
        rate.Change(input.Day, input.Rate);
        await unitOfWork.SaveAsync(ct);
        return ToDto(rate);
    }

    /// <inheritdoc />
    public async Task DeleteRateAsync(string code, Guid id, CancellationToken ct)
    {
        var currency = (await FindAsync(code, ct)).Currency;
        currencies.Remove(EntityNotFoundException.Require(await currencies.FindRateAsync(currency, id, ct), id));
        await unitOfWork.SaveAsync(ct);
    }

    private static ExchangeRateDto ToDto(ExchangeRate rate) => new(rate.Id, rate.Version, rate.Day, rate.Rate);

    private async Task<TenantCurrency> FindAsync(string code, CancellationToken ct)
    {
        var found = Currency.TryFind(code, out var currency) ? await currencies.FindAsync(currency, ct) : null;
        return EntityNotFoundException.Require(found, code);
    }

    private async Task<Currency> RatedAsync(string code, DateOnly day, Guid? exceptId, CancellationToken ct)
    {
        var currency = (await FindAsync(code, ct)).Currency;
        if (currency == (await companies.GetAsync(ct)).BaseCurrency)
        {
            throw new BusinessException(BillingErrorCodes.BaseCurrencyHasNoRate).With("currency", currency.Code);
        }

        return await currencies.HasRateOfDayAsync(currency, day, exceptId, ct)
            ? throw new BusinessException(BillingErrorCodes.RateDayTaken).With("currency", currency.Code).For("day")
            : currency;
    }

    private async Task<List<CurrencyDto>> ReadAsync(IEnumerable<TenantCurrency> rows, CancellationToken ct)
    {
        var baseCurrency = (await companies.GetAsync(ct)).BaseCurrency;
        var rates = await currencies.ListLatestRatesAsync(await days.TodayAsync(ct), ct);
        return [.. rows.Select(row => ToDto(row.Currency, baseCurrency, rates.GetValueOrDefault(row.Currency)))];
    }

    private CurrencyDto ToDto(Currency currency, Currency baseCurrency, ExchangeRate? rate) => new()
    {
        Code = currency.Code,
        Name = ReferenceNames.Of(currency, culture.Tag),
        MinorUnits = currency.MinorUnits,
        IsBase = currency == baseCurrency,
        Rate = currency == baseCurrency ? 1m : rate?.Rate,
        RateDay = rate?.Day,
    };
}
