using CustomerPortal.Billing;
using CustomerPortal.Kernel;
using CustomerPortal.Platform.Localization;
using CustomerPortal.Reference;

namespace CustomerPortal.Customers;

/// <inheritdoc />
internal sealed class CustomerOptionsAppService(
    ICustomerQueries queries,
    IBillingOptionsAppService billing,
    IOwnCompanyAppService company,
    IInstalledLanguages languages,
    OptionListChoices lists,
    CustomerOptionTexts texts,
    ICurrentLanguage current) : ICustomerOptionsAppService
{
    /// <inheritdoc />
    public async Task<CustomerOptionsDto> GetAsync(CancellationToken ct)
    {
        var reader = LanguageTag.Parse(current.Tag);
        var installed = await languages.GetAsync(ct);
        var fallback = LanguageTag.Parse(installed.Default);
        var culture = FormatTable.CultureOf(reader.Value, installed.Default);
        var money = await billing.GetAsync(ct);
        return new CustomerOptionsDto
        {
            Groups = await queries.GetGroupsAsync(reader, fallback, ct),
            Languages = [.. installed.Tags.Select(tag => new OptionDto(tag, ReferenceNames.Of(LanguageTag.Parse(tag), culture)))],
            Currencies = [.. money.Currencies.Select(c => new OptionDto(c.Code, c.Name))],
            Countries = [.. money.Countries.Select(c => new OptionDto(c.Code, c.Name))],
            PaymentTerms = [.. money.PaymentTerms.Select(t => new ListChoiceDto(t.Id, t.Name, t.IsDefault, t.IsRetired))],
            Lists = await lists.GetAsync(reader, fallback, ct),
            PortalRights = await texts.PortalRightsAsync(reader, ct),
            DefaultLanguage = installed.Default,
            DefaultCurrency = money.BaseCurrency,
            DefaultCountry = (await company.GetAsync(ct)).Address?.CountryCode,
            UniversalEmail = await texts.IsUniversalEmailAsync(ct),
        };
    }
}
