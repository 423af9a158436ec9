using CustomerPortal.Customers;
using CustomerPortal.Kernel;
using CustomerPortal.Platform.Data;

namespace CustomerPortal.Billing;

/// <inheritdoc />
internal sealed class OwnCompanyAppService(
    IOwnCompanyRepository companies, ICurrencyRepository currencies, IBillingUsageQueries usage, IUnitOfWork unitOfWork) : IOwnCompanyAppService
{
    /// <inheritdoc />
    public async Task<OwnCompanyDto> GetAsync(CancellationToken ct) => await ToDtoAsync(await companies.GetAsync(ct), ct);

    /// <inheritdoc />
    public async Task<OwnCompanyDto> UpdateAsync(OwnCompanyInput input, CancellationToken ct)
    {
        var company = await companies.GetAsync(ct);
        company.Require(input.Version);
        var details = OwnCompanyReading.Read(input);
        var baseCurrency = Currency.Get(input.BaseCurrency);
        var isChange = baseCurrency != company.BaseCurrency;
        company.ChangeBaseCurrency(baseCurrency, isChange && await usage.AreBooksBegunAsync(ct));
        company.Change(details);
        if (isChange && await currencies.FindAsync(baseCurrency, ct) is null)
        {
            currencies.Add(new TenantCurrency(baseCurrency));
        }

        if (isChange)
        {
            // Rates say units of the former base: they mean nothing any more.
            await currencies.RemoveAllRatesAsync(ct);
        }

        await unitOfWork.SaveAsync(ct);
        return await ToDtoAsync(company, ct);
    }

    private async Task<OwnCompanyDto> ToDtoAsync(OwnCompany company, CancellationToken ct) => new()
    {
        Id = company.Id,
        Version = company.Version,
        Name = company.Name,
        Address = company.Address.ToPostal(),
        VatNumber = company.VatNumber?.Value,
        RegistrationNumber = company.RegistrationNumber,
        Iban = company.Iban?.Value,
        Bic = company.Bic?.Value,
        Email = company.Email?.Value,
        Phone = company.Phone,
        Website = company.Website,
        BaseCurrency = company.BaseCurrency.Code,
        IsBaseCurrencyLocked = await usage.AreBooksBegunAsync(ct),
    };
}
