using CustomerPortal.Kernel;

namespace CustomerPortal.Billing;

/// <summary>Money received from a customer. Booked when made; it never changes, it can only be taken back.</summary>
public sealed class Payment : AggregateRoot, ITenantOwned
{
    private bool isNew;

    private Payment()
    {
    }

    private Payment(Guid companyId, Guid customerId, string customerName, DateOnly date, Money amount, string? reference)
    {
        Id = Guid.CreateVersion7();
        CompanyId = companyId;
        CustomerId = customerId;
        CustomerName = customerName;
        Date = date;
        Currency = amount.Currency;
        PaidAmount = amount.Amount;
        Reference = reference;
        isNew = true;
    }

    /// <inheritdoc />
    public Guid TenantId { get; private set; }

    public Guid CompanyId { get; private set; }

    public Guid CustomerId { get; private set; }

    /// <summary>When it was booked.</summary>
    public string CustomerName { get; private set; } = string.Empty;

    public string Number { get; private set; } = string.Empty;

    /// <summary>Day on which the money arrived.</summary>
    public DateOnly Date { get; private set; }

    public Currency Currency { get; private set; } = null!;

    /// <summary>Column of <see cref="Amount"/>.</summary>
    public decimal PaidAmount { get; private set; }

    public Money Amount => new(PaidAmount, Currency);

    public string? Reference { get; private set; }

    public PaymentState State { get; private set; }

    public DateOnly? VoidedOn { get; private set; }

    public string? VoidReason { get; private set; }

    /// <summary>Books a payment; its number comes in the final save.</summary>
    /// <exception cref="BusinessException">
    /// <see cref="BillingErrorCodes.PaymentAmountInvalid"/>, <see cref="BillingErrorCodes.PaymentDateInFuture"/>
    /// </exception>
    public static (Payment Payment, LedgerEntry Entry) Book(PaymentContent content, OwnCompany company, decimal baseRate, DateOnly today)
    {
        var amount = content.Amount;
        if (!amount.IsPositive || amount.RoundToMinorUnit() != amount)
        {
            throw new BusinessException(BillingErrorCodes.PaymentAmountInvalid)
                .With("currency", amount.Currency.Code).With("decimals", amount.Currency.MinorUnits).For("amount");
        }

        if (content.Date > today)
        {
            throw new BusinessException(BillingErrorCodes.PaymentDateInFuture).For("date");
        }

        var payment = new Payment(company.Id, content.CustomerId, content.CustomerName, content.Date, amount, content.Reference);
        payment.Raise(new PaymentBooked(payment.Id, payment.CustomerId));
        return (payment, LedgerEntry.OfPayment(payment, company.BaseCurrency, baseRate, today));
    }

    /// <summary>Called with the number inside the save that books, again when that save is repeated.</summary>
    /// <exception cref="InvalidOperationException">The payment was booked before.</exception>
    public void TakeNumber(string number)
    {
        if (!isNew)
        {
            throw new InvalidOperationException("A payment takes its number while it is booked, never later.");
        }

        Number = number;
    }

    /// <summary>Takes the payment back.</summary>
    /// <param name="entry">Its ledger entry.</param>
    /// <param name="reason">Why.</param>
    /// <param name="today">Today in the tenant's time zone.</param>
    /// <returns>The counter entry.</returns>
    /// <exception cref="BusinessException"><see cref="BillingErrorCodes.PaymentAlreadyVoided"/></exception>
    public LedgerEntry Void(LedgerEntry entry, string reason, DateOnly today)
    {
        if (State == PaymentState.Voided)
        {
            throw new BusinessException(BillingErrorCodes.PaymentAlreadyVoided).With("number", Number);
        }

        State = PaymentState.Voided;
        VoidedOn = today;
        VoidReason = reason.Trim();
        Raise(new PaymentVoided(Id, CustomerId));
        return LedgerEntry.OfVoid(entry, today);
    }
}
