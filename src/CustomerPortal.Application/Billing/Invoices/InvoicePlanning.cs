using CustomerPortal.Customers;
using CustomerPortal.Kernel;
using CustomerPortal.Platform.Localization;

namespace CustomerPortal.Billing;

/// <summary>What comes before a draft is saved: defaults, totals, the draft itself.</summary>
internal sealed class InvoicePlanning(
    InvoiceInputReader inputs,
    InvoiceFactsReader facts,
    InvoicePresenter presenter,
    IOwnCompanyRepository companies,
    ITaxCodeRepository taxCodes,
    LocalizedNames names,
    ReaderCulture culture)
{
    public async Task<Invoice> DraftAsync(InvoiceInput input, CancellationToken ct) =>
        Invoice.Draft((await companies.GetAsync(ct)).Id, await inputs.ReadAsync(input, InvoiceChoices.None, ct));

    public async Task<InvoiceDefaultsDto> GetDefaultsAsync(Guid customerId, CancellationToken ct)
    {
        var customer = await facts.CustomerAsync(customerId, ct);
        var now = await facts.OfAsync(customer, ct);
        var taxCode = await taxCodes.FindDefaultAsync(ct) ?? throw new BusinessException(BillingErrorCodes.TaxCodeUnknown);
        var home = now.Company.AsParty().Address?.CountryCode;
        return new InvoiceDefaultsDto
        {
            CustomerId = customer.Id,
            CustomerName = customer.Name,
            CustomerNumber = customer.Number,
            Currency = customer.Currency,
            Language = customer.Language,
            PaymentTermId = now.PaymentTerm.Id,
            TaxCodeId = taxCode.Id,
            Date = now.Today,
            DueOn = now.PaymentTerm.DueOn(now.Today),
            BillingAddress = customer.BillingAddress?.ToLines(home, culture.Tag),
            ShippingAddress = now.ShippingAddress.ToLines(home, culture.Tag),
            Problems = presenter.Tell(InvoiceReadiness.PartyProblems(now)),
        };
    }

    public async Task<InvoiceTotalsDto> CalculateAsync(InvoiceInput input, CancellationToken ct)
    {
        // The customer may be inactive, a tax retired: totals are asked while typing.
        var content = await inputs.ReadAsync(input, InvoiceChoices.AllOf(input), ct);
        var draft = Invoice.Draft((await companies.GetAsync(ct)).Id, content);
        var codes = content.Lines.Select(line => line.TaxCode).Distinct().ToDictionary(code => code.Id);
        return draft.Recalculate(codes).ToDto([.. codes.Values], await names.ReaderAsync(ct));
    }
}
