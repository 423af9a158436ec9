using CustomerPortal.Kernel;
using CustomerPortal.Platform.Data;
using CustomerPortal.Platform.Demo;

namespace CustomerPortal.Billing;

/// <summary>Company, currencies with a rate for each month, and taxes of a demo tenant.</summary>
internal sealed class DemoBooks(
    IOwnCompanyRepository companies, ICurrencyRepository currencies, ITaxCodeRepository taxCodes, IPastSaves past, IUnitOfWork unitOfWork) : IDemoPart
{
    private const int MostChange = 12;
    private const decimal Thousand = 1000m;
    private const int Digits = 6;

    /// <inheritdoc />
    public int Order => 10;

    /// <inheritdoc />
    public async Task SeedAsync(DemoTenant demo, CancellationToken ct)
    {
        var company = await companies.GetAsync(ct);
        if (company.Address is not null)
        {
            return;
        }

        var plan = DemoCompany.Of(demo.Name);
        company.Change(plan.Details);
        if (plan.BaseCurrency != company.BaseCurrency.Code)
        {
            company.ChangeBaseCurrency(Currency.Get(plan.BaseCurrency), isLocked: false);
            currencies.Add(new TenantCurrency(company.BaseCurrency));
        }

        var switchedOn = (await currencies.ListAsync(ct)).Select(each => each.Currency).ToHashSet();
        foreach (var (currency, rate) in plan.Currencies.Select(each => (Currency.Get(each.Currency), each.Rate)))
        {
            AddRates(demo, currency, rate);
            if (!switchedOn.Contains(currency))
            {
                currencies.Add(new TenantCurrency(currency));
            }
        }

        if (plan.Details.Address?.CountryCode == "GB")
        {
            await DemoTaxCodes.MakeBritishAsync(taxCodes, ct);
        }

        await unitOfWork.SaveAsync(ct);
    }

    /// <summary>A rate for each month, never far from the one before.</summary>
    private void AddRates(DemoTenant demo, Currency currency, decimal first)
    {
        var dice = new DemoDice((ulong)currency.Numeric);
        var rate = first;
        for (var day = new DateOnly(demo.FirstDay.Year, demo.FirstDay.Month, 1); day <= demo.Today; day = day.AddMonths(1))
        {
            var row = new ExchangeRate(currency, day, rate);
            past.Set(row, DemoTenant.At(DemoTenant.Workday(day), 0));
            currencies.Add(row);
            rate = Rounding.HalfAwayFromZero(rate * (1m + (dice.Between(-MostChange, MostChange) / Thousand)), Digits);
        }
    }
}
