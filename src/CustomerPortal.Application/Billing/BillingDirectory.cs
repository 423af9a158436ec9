using CustomerPortal.Kernel;

namespace CustomerPortal.Billing;

/// <inheritdoc />
internal sealed class BillingDirectory(
    IOwnCompanyRepository companies,
    ICurrencyRepository currencies,
    IPaymentTermRepository terms,
    LocalizedNames names,
    ICurrentLanguage language) : IBillingDirectory
{
    /// <inheritdoc />
    public async Task<string> BaseCurrencyAsync(CancellationToken ct) => (await companies.GetAsync(ct)).BaseCurrency.Code;

    /// <inheritdoc />
    public async Task<string> CompanyNameAsync(CancellationToken ct) => (await companies.GetAsync(ct)).Name;

    /// <inheritdoc />
    public async Task<InvoicePartyDto?> FindCompanyAsync(CancellationToken ct) => (await companies.FindAsync(ct))?.AsParty().ToDto(null, language.Tag);

    /// <inheritdoc />
    public async Task<bool> IsCurrencyOnAsync(string code, CancellationToken ct) =>
        Currency.TryFind(code, out var currency) && await currencies.FindAsync(currency, ct) is not null;

    /// <inheritdoc />
    public async Task<IReadOnlyDictionary<Guid, string>> GetPaymentTermNamesAsync(CancellationToken ct)
    {
        var read = await names.ReaderAsync(ct);
        return (await terms.ListAllAsync(ct)).ToDictionary(term => term.Id, term => read(term.Name));
    }

    /// <inheritdoc />
    public async Task<bool> IsPaymentTermOfferedAsync(Guid paymentTermId, CancellationToken ct) =>
        await terms.FindAsync(paymentTermId, ct) is { IsRetired: false };

    /// <inheritdoc />
    public async Task<int?> FindPaymentTermNumberAsync(Guid paymentTermId, CancellationToken ct) =>
        (await terms.FindAsync(paymentTermId, ct))?.Number;
}
