namespace CustomerPortal.Billing;

/// <summary>What a draft already names: it may stay, although it would not be offered anew (an inactive customer, a retired term or tax).</summary>
internal sealed record InvoiceChoices(Guid? CustomerId, Guid? PaymentTermId, IReadOnlyCollection<Guid> TaxCodeIds)
{
    /// <summary>Of a draft that is not there yet.</summary>
    public static readonly InvoiceChoices None = new(null, null, []);

    public static InvoiceChoices Of(Invoice invoice) => new(invoice.CustomerId, invoice.PaymentTermId, [.. invoice.Lines.Select(line => line.TaxCodeId)]);

    /// <summary>Whatever the input names: for questions that save nothing.</summary>
    public static InvoiceChoices AllOf(InvoiceInput input) => new(input.CustomerId, input.PaymentTermId, [.. input.Lines.Select(line => line.TaxCodeId).OfType<Guid>()]);
}
