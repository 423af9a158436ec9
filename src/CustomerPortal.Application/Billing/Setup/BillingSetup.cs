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
        foreach (var term in StandardTerms.Make())
        {
            terms.Add(term);
        }

        foreach (var taxCode in StandardTaxCodes.Make())
        {
            taxCodes.Add(taxCode);
        }

        await series.OpenAsync(new SeriesKey(BillingSeries.Invoices, company.Id), "INV-", NumberDigits, 1, ct);
        await series.OpenAsync(new SeriesKey(BillingSeries.Payments, company.Id), "PAY-", NumberDigits, 1, ct);
        await unitOfWork.SaveAsync(ct);
    }
}
