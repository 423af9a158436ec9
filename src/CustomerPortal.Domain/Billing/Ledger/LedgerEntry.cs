using CustomerPortal.Kernel;

namespace CustomerPortal.Billing;

/// <summary>
/// An entry of the customer ledger. Amounts never change; what is still open of the entry does, by allocations.
/// Above zero the customer owes (debit), below zero the customer is owed (credit).
/// </summary>
[NotAudited("The ledger is only added to; the document that books is told.")]
public sealed class LedgerEntry : AggregateRoot, ITenantOwned
{
    private bool isNew;

    private LedgerEntry()
    {
    }

    private LedgerEntry(LedgerEntryKind kind, Guid companyId, Guid customerId, Guid documentId, DateOnly date, DateOnly bookedOn)
    {
        Id = Guid.CreateVersion7();
        Kind = kind;
        CompanyId = companyId;
        CustomerId = customerId;
        DocumentId = documentId;
        Date = date;
        BookedOn = bookedOn;
        isNew = true;
    }

    /// <inheritdoc />
    public Guid TenantId { get; private set; }

    public Guid CompanyId { get; private set; }

    public Guid CustomerId { get; private set; }

    public LedgerEntryKind Kind { get; private set; }

    /// <summary>Invoice or payment.</summary>
    public Guid DocumentId { get; private set; }

    public string DocumentNumber { get; private set; } = string.Empty;

    public string? Reference { get; private set; }

    /// <summary>Date of the document: where the entry stands in a statement.</summary>
    public DateOnly Date { get; private set; }

    /// <summary>Null for payments.</summary>
    public DateOnly? DueOn { get; private set; }

    /// <summary>Day on which the entry was written, in the tenant's time zone: what a statement of an earlier day did not know yet.</summary>
    public DateOnly BookedOn { get; private set; }

    /// <summary>The customer's standard currency.</summary>
    public Currency Currency { get; private set; } = null!;

    public Currency BaseCurrency { get; private set; } = null!;

    /// <summary>Currency of the document.</summary>
    public Currency OriginalCurrency { get; private set; } = null!;

    /// <summary>Units of base for one unit of the standard currency; frozen.</summary>
    public decimal BaseRate { get; private set; }

    /// <summary>Whether something is open; the index of open entries holds these rows only.</summary>
    public bool IsOpen { get; private set; }

    /// <summary>Column of <see cref="Standard"/>.</summary>
    public decimal StandardAmount { get; private set; }

    /// <summary>Column of <see cref="Base"/>.</summary>
    public decimal BaseAmount { get; private set; }

    /// <summary>Column of <see cref="Original"/>.</summary>
    public decimal OriginalAmount { get; private set; }

    /// <summary>Column of <see cref="Open"/>.</summary>
    public decimal OpenAmount { get; private set; }

    /// <summary>In the customer's standard currency.</summary>
    public Money Standard => new(StandardAmount, Currency);

    /// <summary>In the currency of the books.</summary>
    public Money Base => new(BaseAmount, BaseCurrency);

    /// <summary>In the currency of the document.</summary>
    public Money Original => new(OriginalAmount, OriginalCurrency);

    /// <summary>Part of <see cref="Standard"/> without a counterpart; has its sign.</summary>
    public Money Open => new(OpenAmount, Currency);

    internal static LedgerEntry OfInvoice(Invoice invoice, Currency baseCurrency, decimal baseRate, DateOnly bookedOn)
    {
        var entry = new LedgerEntry(LedgerEntryKind.Invoice, invoice.CompanyId, invoice.CustomerId, invoice.Id, invoice.Date!.Value, bookedOn)
        {
            DueOn = invoice.DueOn,
            Reference = invoice.Reference,
        };
        entry.Set(invoice.Total, baseCurrency, baseRate);
        return entry;
    }

    internal static LedgerEntry OfPayment(Payment payment, Currency baseCurrency, decimal baseRate, DateOnly bookedOn)
    {
        var entry = new LedgerEntry(LedgerEntryKind.Payment, payment.CompanyId, payment.CustomerId, payment.Id, payment.Date, bookedOn)
        {
            Reference = payment.Reference,
        };
        entry.Set(-payment.Amount, baseCurrency, baseRate);
        return entry;
    }

    /// <summary>The counter entry of a payment's: the same amounts with the other sign, at the same rate.</summary>
    internal static LedgerEntry OfVoid(LedgerEntry payment, DateOnly on)
    {
        var entry = new LedgerEntry(LedgerEntryKind.PaymentVoid, payment.CompanyId, payment.CustomerId, payment.DocumentId, on, on)
        {
            DocumentNumber = payment.DocumentNumber,
            Reference = payment.Reference,
        };
        entry.Set(-payment.Standard, payment.BaseCurrency, payment.BaseRate);
        return entry;
    }

    /// <summary>Called with the number inside the save that writes the entry, again when that save is repeated.</summary>
    /// <exception cref="InvalidOperationException">The entry was written before.</exception>
    public void TakeNumber(string number)
    {
        if (!isNew)
        {
            throw new InvalidOperationException("A ledger entry takes its number while it is written, never later.");
        }

        DocumentNumber = number;
    }

    /// <summary>Covers a part of what is open, or, by the other sign, opens it again.</summary>
    /// <param name="part">In the standard currency; of the sign of the amount to cover.</param>
    /// <exception cref="BusinessException"><see cref="BillingErrorCodes.AllocationExceedsOpen"/></exception>
    internal void Cover(decimal part)
    {
        var rest = OpenAmount - part;
        if (decimal.Abs(rest) > decimal.Abs(StandardAmount) || decimal.Sign(rest) == -decimal.Sign(StandardAmount))
        {
            throw new BusinessException(BillingErrorCodes.AllocationExceedsOpen).With("number", DocumentNumber);
        }

        OpenAmount = rest;
        IsOpen = rest != 0m;
    }

    private void Set(Money money, Currency baseCurrency, decimal baseRate)
    {
        Currency = OriginalCurrency = money.Currency;
        BaseCurrency = baseCurrency;
        BaseRate = baseRate;
        StandardAmount = OriginalAmount = OpenAmount = money.Amount;
        BaseAmount = money.To(baseCurrency, baseRate).Amount;
        IsOpen = !money.IsZero;
    }
}
