using CustomerPortal.Kernel;
using CustomerPortal.Platform.Demo;

namespace CustomerPortal.Billing;

/// <summary>Reads what a demo tenant bills with.</summary>
internal sealed class DemoSetUpReader(
    IOwnCompanyRepository companies, ICurrencyRepository currencies, ITaxCodeRepository taxCodes, IPaymentTermRepository terms)
{
    public async Task<DemoSetUp> ReadAsync(DemoTenant demo, CancellationToken ct)
    {
        var plan = DemoCompany.Of(demo.Name);
        var rates = new List<ExchangeRate>();
        foreach (var (currency, _) in plan.Currencies)
        {
            rates.AddRange(await currencies.ListRatesAsync(Currency.Get(currency), ct));
        }

        return new DemoSetUp
        {
            Demo = demo,
            Plan = plan,
            Company = await companies.GetAsync(ct),
            TaxCodes = (await taxCodes.ListAllAsync(ct)).ToDictionary(code => code.Code),
            Terms = await terms.ListAllAsync(ct),
            Rates = rates.OrderByDescending(rate => rate.Day).ToLookup(rate => rate.Currency, rate => (rate.Day, rate.Rate)),
            Items = DemoItem.CatalogueOf(demo.Name),
        };
    }
}
