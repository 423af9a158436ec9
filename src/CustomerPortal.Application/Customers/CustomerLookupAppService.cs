using CustomerPortal.Billing;
using CustomerPortal.Kernel;
using CustomerPortal.Platform.Lists;
using CustomerPortal.Platform.Localization;

namespace CustomerPortal.Customers;

/// <inheritdoc />
internal sealed class CustomerLookupAppService(
    ICustomerQueries queries,
    IInstalledLanguages languages,
    ICurrentLanguage reader,
    IPermissionChecker permissions) : ICustomerLookupAppService
{
    private const int MostHits = 8;

    /// <inheritdoc />
    public async Task<PagedResult<CustomerListItemDto>> GetListAsync(CustomerListRequest request, CancellationToken ct) =>
        await queries.GetPageAsync(
            request, Reader(), await TenantAsync(ct), await permissions.IsGrantedAsync(BillingPermissions.Invoices.Default, ct), ct);

    /// <inheritdoc />
    public Task<IReadOnlyList<ContactHitDto>> FindContactsAsync(ContactSearchRequest request, CancellationToken ct) =>
        queries.FindContactsAsync(request.Filter, MostHits, ct);

    /// <inheritdoc />
    public async Task<IReadOnlyList<DuplicateDto>> FindDuplicatesAsync(DuplicateCheckDto input, CancellationToken ct)
    {
        // Half-typed values are no errors here: what cannot be read yet matches nothing.
        var email = EmailAddress.TryParse(input.Email, out var address) ? address : null;
        var core = InputReader.Text(input.Name) is { } name ? CustomerName.CoreOf(name) : null;
        var search = new DuplicateSearch(
            string.IsNullOrEmpty(core) ? null : core,
            VatNumber.TryParse(input.VatNumber, out var vat) ? vat.Value : null,
            email?.Normalized,
            CustomerAddress.KeyOf(input.PostalCode),
            input.ExceptId);
        return Duplicates.Rank(search, email?.Value, await queries.FindCandidatesAsync(search, ct));
    }

    /// <inheritdoc />
    public async Task<LanguageChain> GetLanguageAsync(Guid id, Guid? contactId, CancellationToken ct)
    {
        var sources = EntityNotFoundException.Require(await queries.FindLanguageSourcesAsync(id, contactId, ct), id);
        return CustomerLanguage.Resolve(sources, contactId is not null, await languages.GetAsync(ct), Reader());
    }

    private LanguageTag Reader() => LanguageTag.Parse(reader.Tag);

    private async Task<LanguageTag> TenantAsync(CancellationToken ct) => LanguageTag.Parse((await languages.GetAsync(ct)).Default);
}
