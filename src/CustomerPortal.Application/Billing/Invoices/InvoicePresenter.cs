using CustomerPortal.Customers;
using CustomerPortal.Kernel;
using CustomerPortal.Platform.Localization;
using CustomerPortal.Platform.Timing;

namespace CustomerPortal.Billing;

/// <summary>Shows an invoice to staff: a draft as it would be today, an issued one as it was frozen, both in the reader's words.</summary>
internal sealed class InvoicePresenter(
    InvoiceFactsReader facts, IInvoiceQueries queries, LocalizedNames names, TenantDays days, ITexts texts, IFormatter formatter, ICurrentLanguage language)
{
    public async Task<InvoiceDto> ShowAsync(Invoice invoice, CancellationToken ct) =>
        invoice.IsDraft ? await ShowDraftAsync(invoice, ct) : await ShowIssuedAsync(invoice, language.Tag, ct);

    /// <summary>An issued invoice, names of taxes and terms in a language.</summary>
    public async Task<InvoiceDto> ShowIssuedAsync(Invoice invoice, string asked, CancellationToken ct)
    {
        var standing = EntityNotFoundException.Require(await queries.FindStandingAsync(invoice.Id, ct), invoice.Id);
        var read = await names.ReaderAsync(asked, ct);
        var isSent = standing.Deliveries.Any(delivery => delivery.State == DeliveryState.Sent);
        var dto = Common(invoice, invoice.Seller!, invoice.Buyer!, invoice.ShippingAddress, invoice.Language!, formatter.CultureOf(asked));
        return dto with
        {
            State = InvoiceStates.Of(invoice.TotalAmount, standing.Open.Amount, isSent),
            IsOverdue = InvoiceStates.IsOverdue(standing.Open.Amount, invoice.DueOn, await days.TodayAsync(ct)),
            DueOn = invoice.DueOn!.Value,
            PaymentTermName = read(invoice.PaymentTermName!),
            Totals = invoice.FrozenTotals(read),
            Paid = InvoiceStates.Paid(invoice.Total, standing.Open),
            Open = standing.Open,
            Ledger = standing.Ledger,
            Deliveries = standing.Deliveries,
            Payments = standing.Payments,
            InvoiceEmail = (await facts.FindCustomerAsync(invoice.CustomerId, ct))?.InvoiceEmail,
        };
    }

    /// <summary>What would refuse the issue, in the reader's language.</summary>
    public IReadOnlyList<InvoiceProblemDto> Tell(IEnumerable<BusinessException> problems) =>
        [.. problems.Select(problem => new InvoiceProblemDto(problem.Code, texts.Get(problem.Code, language.Tag, problem.Arguments)))];

    private async Task<InvoiceDto> ShowDraftAsync(Invoice invoice, CancellationToken ct)
    {
        var now = await facts.OfAsync(invoice, ct);
        var read = await names.ReaderAsync(ct);
        var totals = invoice.Recalculate(now.TaxCodes);
        var dto = Common(invoice, now.Company.AsParty(), now.Buyer, now.ShippingAddress, now.Language, formatter.CultureOf(language.Tag));
        return dto with
        {
            DueOn = invoice.DueOn ?? now.PaymentTerm.DueOn(invoice.Date ?? now.Today),
            IsDueOnTyped = invoice.DueOn is not null,
            PaymentTermName = read(now.PaymentTerm.Name),
            Totals = totals.ToDto([.. now.TaxCodes.Values], read),
            Problems = Tell(InvoiceReadiness.Problems(invoice, now)),
            InvoiceEmail = now.Buyer.Email,
        };
    }

    private static InvoiceDto Common(Invoice invoice, DocumentParty seller, DocumentParty buyer, DocumentAddress? shipping, string language, string culture) => new()
    {
        Id = invoice.Id,
        Version = invoice.Version,
        Number = invoice.Number,
        State = InvoiceState.Draft,
        IsOverdue = false,
        CustomerId = invoice.CustomerId,
        Seller = seller.ToDto(buyer.Address?.CountryCode, culture),
        Buyer = buyer.ToDto(seller.Address?.CountryCode, culture),
        ShippingAddress = shipping.ToLines(seller.Address?.CountryCode, culture),
        Currency = invoice.Currency.Code,
        Language = language,
        Date = invoice.Date,
        DueOn = default,
        IsDueOnTyped = false,
        PaymentTermId = invoice.PaymentTermId,
        PaymentTermName = string.Empty,
        Reference = invoice.Reference,
        Notes = invoice.Notes,
        Lines = invoice.LineDtos(),
        Totals = new InvoiceTotalsDto([], [], invoice.Net, invoice.Tax, invoice.Total),
        Paid = Money.Zero(invoice.Currency),
        Open = Money.Zero(invoice.Currency),
        IssuedAt = invoice.IssuedAt,
        Problems = [],
        Deliveries = [],
        Payments = [],
        CreatedAt = invoice.CreatedAt,
        ChangedAt = invoice.ChangedAt,
    };
}
