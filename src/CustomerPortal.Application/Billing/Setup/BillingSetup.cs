using CustomerPortal.Kernel;
using CustomerPortal.Platform.Tenancy;

namespace CustomerPortal.Billing;

/// <summary>Gives a new tenant a company, its currency, terms, taxes and number series to begin with.</summary>
internal sealed class BillingSetup(
    IOwnCompanyRepository companies,
    ICurrencyRepository currencies,
    IPaymentTermRepository terms,
    ITaxCodeRepository taxCodes,
    INumberSeries series,
    ICurrentTenant tenant,
    ITenantDirectory tenants,
    IUnitOfWork unitOfWork) : ITenantSetup
{
    private const int NumberDigits = 5;

    /// <inheritdoc />
    public int Order => 20;

    /// <inheritdoc />
    public async Task PrepareAsync(CancellationToken ct)
    {
        if (tenant.Id == TenantIds.Host || await companies.FindAsync(ct) is not null)
        {
            return;
        }

        var company = new OwnCompany((await tenants.FindByIdAsync(tenant.Id, ct))?.Name ?? "?", Currency.Get("EUR"));
        companies.Add(company);
        currencies.Add(new TenantCurrency(company.BaseCurrency));
        AddInOrder(StandardTerms.Make(), terms.Add);
        AddInOrder(StandardTaxCodes.Make(), taxCodes.Add);

        await series.OpenAsync(new SeriesKey(BillingSeries.Invoices, company.Id), "INV-", NumberDigits, 1, ct);
        await series.OpenAsync(new SeriesKey(BillingSeries.Payments, company.Id), "PAY-", NumberDigits, 1, ct);
        await unitOfWork.SaveAsync(ct);
    }

    private static void AddInOrder<T>(IEnumerable<T> entries, Action<T> add)
        where T : IListed
    {
        var added = new List<T>();
        foreach (var entry in entries)
        {
            ListOrder.Append(added, entry);
            added.Add(entry);
            add(entry);
        }
    }
}
