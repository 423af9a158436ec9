using CustomerPortal.Billing;
using CustomerPortal.Kernel;
using CustomerPortal.Platform.Localization;
using CustomerPortal.Reference;

namespace CustomerPortal.Customers;

/// <summary>Kept values as the caller may see them: names where the card keeps ids and codes, nothing where the caller lacks the right.</summary>
internal sealed class CustomerHistoryWords(
    ICustomerQueries customers,
    IBillingDirectory billing,
    OptionListChoices lists,
    IInstalledLanguages languages,
    IPermissionChecker permissions,
    ITexts texts,
    ICurrentLanguage current)
{
    /// <summary>Reads one value: whether it is hidden, else its words.</summary>
    public async Task<Func<string, string?, (bool IsHidden, string? Words)>> ReaderAsync(CancellationToken ct)
    {
        var mayViewBank = await permissions.IsGrantedAsync(CustomersPermissions.ViewBank, ct);
        var fallback = LanguageTag.Parse((await languages.GetAsync(ct)).Default);
        var groups = await customers.GetGroupsAsync(LanguageTag.Parse(current.Tag), fallback, ct);
        var names = groups.ToDictionary(group => group.Id, group => group.Name).Concat(await billing.GetPaymentTermNamesAsync(ct))
            .Concat(await lists.GetNamesAsync(LanguageTag.Parse(current.Tag), fallback, ct)).ToDictionary();
        var culture = FormatTable.CultureOf(current.Tag, fallback.Value);
        return (name, value) =>
        {
            var field = CustomerFields.Find(name);
            return field is { IsSensitive: false } || mayViewBank ? (false, value is null ? null : Words(field, value, names, culture)) : (true, null);
        };
    }

    private string Words(CustomerField? field, string value, Dictionary<Guid, string> names, string culture) => field switch
    {
        { Type: CustomerFieldType.Reference or CustomerFieldType.References } => string.Join(", ", value.Split(' ').Select(id => Name(Guid.Parse(id), names))),
        { Type: CustomerFieldType.Country } => ReferenceNames.Of(CountryCode.Get(value), culture),
        { Type: CustomerFieldType.Language } => ReferenceNames.Of(LanguageTag.Parse(value), culture),
        { Name: "state" } => texts.Get($"Enum:{nameof(CustomerState)}.{value}", current.Tag),
        _ => value,
    };

    private string Name(Guid id, Dictionary<Guid, string> names) => names.GetValueOrDefault(id) ?? texts.Get("Customers.History.Deleted", current.Tag);
}
