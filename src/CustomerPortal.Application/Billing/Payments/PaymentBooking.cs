using CustomerPortal.Kernel;
using CustomerPortal.Platform.Data;
using CustomerPortal.Platform.Timing;

namespace CustomerPortal.Billing;

/// <summary>Writes payments into the ledger and takes them out again; one attempt each.</summary>
internal sealed class PaymentBooking(
    IPaymentRepository payments,
    ILedgerRepository ledger,
    IOwnCompanyRepository companies,
    InvoiceFactsReader facts,
    TenantDays days,
    IUnitOfWork unitOfWork)
{
    public async Task<Guid> BookAsync(PaymentInput input, CancellationToken ct)
    {
        var (payment, entry, covered) = await MatchAsync(input, await ledger.ListOpenAsync(input.CustomerId, ct), ct);
        payments.Add(payment);
        ledger.Add(entry);
        ledger.Add(covered);
        await unitOfWork.SaveNumberedAsync(new SeriesKey(BillingSeries.Payments, payment.CompanyId) { Day = payment.Date }, Number, ct);
        return payment.Id;

        void Number(string number)
        {
            payment.TakeNumber(number);
            entry.TakeNumber(number);
        }
    }

    /// <summary>The same steps without the save.</summary>
    public async Task<PaymentPreviewDto> PreviewAsync(PaymentInput input, CancellationToken ct)
    {
        var open = (await ledger.ListOpenAsync(input.CustomerId, ct)).ToDictionary(each => each.Id, each => (Entry: each, each.Open));
        var (_, entry, covered) = await MatchAsync(input, open.Values.Select(each => each.Entry), ct);
        return new PaymentPreviewDto(
            [.. covered.Where(each => each.CreditEntryId == entry.Id).Select(each => Row(open[each.DebitEntryId].Entry, open[each.DebitEntryId].Open, each.Amount))],
            -entry.Open);

        static PaymentPreviewRowDto Row(LedgerEntry invoice, Money before, decimal amount) =>
            new(invoice.DocumentId, invoice.DocumentNumber, before, new Money(amount, invoice.Currency));
    }

    private async Task<(Payment Payment, LedgerEntry Entry, IReadOnlyList<LedgerAllocation> Covered)> MatchAsync(
        PaymentInput input, IEnumerable<LedgerEntry> open, CancellationToken ct)
    {
        var customer = await facts.CustomerAsync(input.CustomerId, ct);
        var company = await companies.GetAsync(ct);
        var today = await days.TodayAsync(ct);
        var amount = AmountOf(input, Currency.Get(customer.Currency));
        var content = new PaymentContent(customer.Id, customer.Name, input.Date ?? today, amount, Blank(input.Reference));
        var rate = await facts.BaseRateAsync(amount.Currency, company.BaseCurrency, content.Date, ct)
            ?? throw new BusinessException(BillingErrorCodes.RateMissing).With("currency", amount.Currency.Code).With("base", company.BaseCurrency.Code);
        var (payment, entry) = Payment.Book(content, company, rate, today);
        return (payment, entry, OpenItems.Match([.. open, entry], today));
    }

    public async Task<Guid> VoidAsync(Guid id, PaymentVoidInput input, CancellationToken ct)
    {
        var payment = await payments.GetAsync(id, ct);
        payment.Require(input.Version);
        var today = await days.TodayAsync(ct);
        var entry = await ledger.GetOfPaymentAsync(id, ct);
        var covered = await ledger.ListCoveredAsync(entry.Id, ct);
        var counter = payment.Void(entry, input.Reason, today);
        ledger.Add(counter);
        ledger.Add(OpenItems.TakeBack(entry, counter, covered, today));

        // What is open again may be covered by other credit of the customer.
        var open = await ledger.ListOpenAsync(payment.CustomerId, ct);
        ledger.Add(OpenItems.Match(open.UnionBy(covered.Select(pair => pair.Debit), each => each.Id), today));
        await unitOfWork.SaveAsync(ct);
        return id;
    }

    private static string? Blank(string? text) => string.IsNullOrWhiteSpace(text) ? null : text.Trim();

    private static Money AmountOf(PaymentInput input, Currency currency)
    {
        try
        {
            return new Money(input.Amount, currency);
        }
        catch (BusinessException broken)
        {
            throw broken.For("amount");
        }
    }
}
