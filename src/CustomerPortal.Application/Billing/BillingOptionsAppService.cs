using CustomerPortal.Kernel;
using CustomerPortal.Platform.Localization;
using CustomerPortal.Reference;

namespace CustomerPortal.Billing;

/// <inheritdoc />
internal sealed class BillingOptionsAppService(
    IOwnCompanyRepository companies,
    ICurrencyRepository currencies,
    IPaymentTermRepository terms,
    ITaxCodeRepository taxCodes,
    LocalizedNames names,
    ReaderCulture culture) : IBillingOptionsAppService
{
    /// <inheritdoc />
    public async Task<BillingOptionsDto> GetAsync(CancellationToken ct)
    {
        var read = await names.ReaderAsync(ct);
        return new BillingOptionsDto
        {
            BaseCurrency = (await companies.GetAsync(ct)).BaseCurrency.Code,
            Currencies = [.. (await currencies.ListAsync(ct)).Select(c => c.Currency).Order()
                .Select(c => new CurrencyChoiceDto(c.Code, ReferenceNames.Of(c, culture.Tag), c.MinorUnits))],
            Countries = [.. ReferenceData.Countries(culture.Tag).Select(c => new CountryChoiceDto(c.Code.Value, c.Name))],
            PaymentTerms = [.. (await terms.ListAllAsync(ct)).InOrder()
                .Select(t => new PaymentTermOptionDto(t.Id, t.Number, read(t.Name), t.Days, t.Start, t.IsDefault, t.IsRetired))],
            TaxCodes = [.. (await taxCodes.ListAllAsync(ct)).InOrder()
                .Select(t => new TaxCodeOptionDto(t.Id, t.Code, read(t.Name), t.Category, t.Rate.Fraction, t.IsDefault, t.IsRetired))],
        };
    }
}
