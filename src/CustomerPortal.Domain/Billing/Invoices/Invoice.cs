using CustomerPortal.Kernel;

namespace CustomerPortal.Billing;

/// <summary>An invoice: a draft that can change, then a numbered document that cannot.</summary>
public sealed class Invoice : AggregateRoot, ITenantOwned
{
    private readonly List<InvoiceLine> lines = [];
    private readonly List<InvoiceTax> taxes = [];
    private bool isBeingIssued;

    private Invoice()
    {
    }

    /// <inheritdoc />
    public Guid TenantId { get; private set; }

    public Guid CompanyId { get; private set; }

    public Guid CustomerId { get; private set; }

    /// <summary>As of the last save of the draft; frozen at issue.</summary>
    public string CustomerName { get; private set; } = string.Empty;

    /// <summary>As of the last save of the draft; frozen at issue.</summary>
    public string CustomerNumber { get; private set; } = string.Empty;

    public Currency Currency { get; private set; } = null!;

    /// <summary>Null until issued.</summary>
    public string? Number { get; private set; }

    /// <summary>Null when a draft takes the day of issue.</summary>
    public DateOnly? Date { get; private set; }

    /// <summary>Null when a draft takes what the payment term gives.</summary>
    public DateOnly? DueOn { get; private set; }

    /// <summary>Null when a draft takes the customer's or the tenant's default.</summary>
    public Guid? PaymentTermId { get; private set; }

    public string? Reference { get; private set; }

    public string? Notes { get; private set; }

    /// <summary>Null until issued.</summary>
    public DateTimeOffset? IssuedAt { get; private set; }

    /// <summary>Language of the document; null until issued.</summary>
    public string? Language { get; private set; }

    /// <summary>Who said that language when it was frozen; null until issued.</summary>
    public LanguageChain? LanguageChain { get; private set; }

    /// <summary>Name of the payment term, in every language; null until issued.</summary>
    public LocalizedText? PaymentTermName { get; private set; }

    /// <summary>Null until issued, and on what was issued before there were any.</summary>
    public InvoiceTexts? Texts { get; private set; }

    /// <summary>Null until issued.</summary>
    public DocumentParty? Seller { get; private set; }

    /// <summary>Null until issued.</summary>
    public DocumentParty? Buyer { get; private set; }

    /// <summary>Null until issued, and when it is the buyer's address.</summary>
    public DocumentAddress? ShippingAddress { get; private set; }

    public IReadOnlyList<InvoiceLine> Lines => lines;

    /// <summary>Empty until issued.</summary>
    public IReadOnlyList<InvoiceTax> Taxes => taxes;

    /// <summary>Column of <see cref="Net"/>.</summary>
    public decimal NetAmount { get; private set; }

    /// <summary>Column of <see cref="Tax"/>.</summary>
    public decimal TaxAmount { get; private set; }

    /// <summary>Column of <see cref="Total"/>.</summary>
    public decimal TotalAmount { get; private set; }

    public Money Net => new(NetAmount, Currency);

    public Money Tax => new(TaxAmount, Currency);

    /// <summary>With tax.</summary>
    public Money Total => new(TotalAmount, Currency);

    public bool IsDraft => IssuedAt is null;

    /// <exception cref="InputException">Lines are wrong.</exception>
    public static Invoice Draft(Guid companyId, InvoiceContent content)
    {
        var invoice = new Invoice { Id = Guid.CreateVersion7(), CompanyId = companyId };
        invoice.Edit(content);
        return invoice;
    }

    /// <exception cref="BusinessException"><see cref="BillingErrorCodes.InvoiceNotDraft"/></exception>
    /// <exception cref="InputException">Lines are wrong.</exception>
    public void Edit(InvoiceContent content)
    {
        GuardDraft();
        var problems = content.Lines.SelectMany((line, index) => line.Problems(index)).ToList();
        if (problems.Count > 0)
        {
            throw new InputException(problems);
        }

        if (content.Lines.Count > BillingConsts.MaxLines)
        {
            throw new BusinessException(BillingErrorCodes.InvoiceHasTooManyLines).With("limit", BillingConsts.MaxLines).For("lines");
        }

        CustomerId = content.CustomerId;
        CustomerName = content.CustomerName;
        CustomerNumber = content.CustomerNumber;
        Currency = content.Currency;
        Date = content.Date;
        DueOn = content.DueOn;
        PaymentTermId = content.PaymentTermId;
        Reference = content.Reference;
        Notes = content.Notes;
        lines.Clear();
        lines.AddRange(content.Lines.Select((line, index) => new InvoiceLine(Id, index + 1, line)));
        Calculate();
    }

    /// <summary>Asked before a draft is removed.</summary>
    /// <exception cref="BusinessException"><see cref="BillingErrorCodes.InvoiceNotDraft"/></exception>
    public void GuardDraft()
    {
        if (!IsDraft)
        {
            throw new BusinessException(BillingErrorCodes.InvoiceNotDraft).With("number", Number);
        }
    }

    /// <summary>Takes the rates that the tax codes have now; a draft shows what it would be today.</summary>
    public TaxTotals Recalculate(IReadOnlyDictionary<Guid, TaxCode> taxCodes)
    {
        GuardDraft();
        foreach (var line in lines)
        {
            if (taxCodes.TryGetValue(line.TaxCodeId, out var taxCode))
            {
                line.Take(taxCode);
            }
        }

        return Calculate();
    }

    /// <summary>Freezes everything but the number, which <see cref="TakeNumber"/> gives in the final save.</summary>
    /// <returns>The entry for the ledger; it takes the same number.</returns>
    /// <exception cref="BusinessException">The first broken rule of <see cref="InvoiceReadiness"/>.</exception>
    public LedgerEntry Issue(InvoiceFacts facts, DateTimeOffset now)
    {
        GuardDraft();
        var totals = Recalculate(facts.TaxCodes);
        if (InvoiceReadiness.Problems(this, facts).FirstOrDefault() is { } problem)
        {
            throw problem;
        }

        Date ??= facts.Today;
        DueOn ??= facts.PaymentTerm.DueOn(Date.Value);
        PaymentTermId = facts.PaymentTerm.Id;
        PaymentTermName = facts.PaymentTerm.Name;
        Language = facts.Language;
        LanguageChain = facts.LanguageChain;
        Texts = facts.Texts;
        Seller = facts.Company.AsParty();
        Buyer = facts.Buyer;
        CustomerName = facts.Buyer.Name;
        CustomerNumber = facts.Buyer.Number ?? CustomerNumber;
        ShippingAddress = facts.ShippingAddress;
        taxes.AddRange(totals.Subtotals.Select(subtotal => new InvoiceTax(Id, subtotal, TextsOf(subtotal, facts))));
        IssuedAt = now;
        isBeingIssued = true;
        Raise(new InvoiceIssued(Id, CustomerId));
        return LedgerEntry.OfInvoice(this, facts.Company.BaseCurrency, facts.BaseRate!.Value, facts.Today);
    }

    /// <summary>Called with the number inside the save that issues, again when that save is repeated.</summary>
    /// <exception cref="InvalidOperationException">The invoice is not being issued.</exception>
    public void TakeNumber(string number)
    {
        if (!isBeingIssued)
        {
            throw new InvalidOperationException("An invoice takes its number while it is issued, never later.");
        }

        Number = number;
    }

    private TaxTotals Calculate()
    {
        var totals = TaxCalculation.Of(Currency, lines.Select(line => line.AsTaxable()));
        foreach (var (line, lineNet) in lines.Zip(totals.LineNets))
        {
            line.SetNet(lineNet);
        }

        (NetAmount, TaxAmount, TotalAmount) = (totals.Net.Amount, totals.Tax.Amount, totals.Gross.Amount);
        return totals;
    }

    private TaxCode TextsOf(TaxSubtotal subtotal, InvoiceFacts facts) =>
        facts.TaxCodes[lines.First(line => line.TaxCategory == subtotal.Category && line.TaxRate == subtotal.Rate).TaxCodeId];
}
