using CustomerPortal.Customers;
using CustomerPortal.Kernel;
using CustomerPortal.Platform.Timing;

namespace CustomerPortal.Billing;

/// <summary>Gathers what is frozen at issue: customer, company, payment term, tax codes and rate as they are now.</summary>
internal sealed class InvoiceFactsReader(
    ICustomerDirectory customers,
    IOwnCompanyRepository companies,
    ICurrencyRepository currencies,
    IPaymentTermRepository terms,
    ITaxCodeRepository taxCodes,
    DocumentTexts texts,
    TenantDays days)
{
    /// <summary>The facts around a draft.</summary>
    /// <exception cref="BusinessException"><see cref="BillingErrorCodes.CustomerUnknown"/></exception>
    public async Task<InvoiceFacts> OfAsync(Invoice invoice, CancellationToken ct)
    {
        var customer = await CustomerAsync(invoice.CustomerId, ct);
        var codes = await taxCodes.ListAsync([.. invoice.Lines.Select(line => line.TaxCodeId).Distinct()], ct);
        return await OfAsync(customer, invoice.PaymentTermId, invoice.Date, codes, ct);
    }

    /// <summary>The facts around a draft that is not made yet.</summary>
    public Task<InvoiceFacts> OfAsync(CustomerForDocuments customer, CancellationToken ct) => OfAsync(customer, null, null, [], ct);

    /// <exception cref="BusinessException"><see cref="BillingErrorCodes.CustomerUnknown"/></exception>
    public async Task<CustomerForDocuments> CustomerAsync(Guid customerId, CancellationToken ct) =>
        await FindCustomerAsync(customerId, ct)
        ?? throw new BusinessException(BillingErrorCodes.CustomerUnknown).For("customerId");

    public Task<CustomerForDocuments?> FindCustomerAsync(Guid customerId, CancellationToken ct) => customers.FindForDocumentsAsync(customerId, ct);

    /// <summary>Units of the base currency for one unit on a day; null when none was entered.</summary>
    public async Task<decimal?> BaseRateAsync(Currency currency, Currency baseCurrency, DateOnly day, CancellationToken ct) =>
        currency == baseCurrency ? 1m : await currencies.FindRateOnAsync(currency, day, ct);

    /// <summary>The facts of a day.</summary>
    public static InvoiceFacts Compose(
        CustomerForDocuments customer, OwnCompany company, PaymentTerm term, IReadOnlyList<TaxCode> codes, decimal? rate, DateOnly today) => new()
        {
            Today = today,
            Company = company,
            Buyer = BuyerOf(customer),
            ShippingAddress = customer.ShippingAddress.ToDocument() is { } shipping && shipping != customer.BillingAddress.ToDocument() ? shipping : null,
            IsCustomerActive = customer.IsActive,
            CustomerCurrency = Currency.Get(customer.Currency),
            LanguageChain = customer.LanguageChain,
            PaymentTerm = term,
            TaxCodes = codes.ToDictionary(code => code.Id),
            BaseRate = rate,
        };

    private async Task<InvoiceFacts> OfAsync(
        CustomerForDocuments customer, Guid? termId, DateOnly? date, IReadOnlyList<TaxCode> codes, CancellationToken ct)
    {
        var today = await days.TodayAsync(ct);
        var company = await companies.GetAsync(ct);
        var rate = await BaseRateAsync(Currency.Get(customer.Currency), company.BaseCurrency, date ?? today, ct);
        return Compose(customer, company, await TermAsync(termId ?? customer.PaymentTermId, ct), codes, rate, today) with
        {
            Texts = await texts.OfInvoiceAsync(ct),
        };
    }

    private static DocumentParty BuyerOf(CustomerForDocuments customer) => new()
    {
        Name = customer.Name,
        Number = customer.Number,
        Attention = customer.Attention,
        Address = customer.BillingAddress.ToDocument(),
        VatNumber = customer.VatNumber,
        Email = customer.InvoiceEmail,
    };

    private async Task<PaymentTerm> TermAsync(Guid? id, CancellationToken ct)
    {
        var term = id is { } chosen ? await terms.FindAsync(chosen, ct) : await terms.FindDefaultAsync(ct);
        return term ?? throw new BusinessException(BillingErrorCodes.PaymentTermUnknown).For("paymentTermId");
    }
}
