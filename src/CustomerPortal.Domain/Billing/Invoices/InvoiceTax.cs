using CustomerPortal.Kernel;

namespace CustomerPortal.Billing;

/// <summary>A row of the tax summary of an issued invoice, texts included.</summary>
public sealed class InvoiceTax : Entity, ITenantOwned
{
    private InvoiceTax()
    {
    }

    internal InvoiceTax(Guid invoiceId, TaxSubtotal subtotal, TaxCode texts)
    {
        Id = Guid.CreateVersion7();
        InvoiceId = invoiceId;
        Category = subtotal.Category;
        Rate = subtotal.Rate;
        Taxable = subtotal.Taxable.Amount;
        Tax = subtotal.Tax.Amount;
        Name = texts.Name;
        LegalText = texts.LegalText;
    }

    /// <inheritdoc />
    public Guid TenantId { get; private set; }

    public Guid InvoiceId { get; private set; }

    public TaxCategory Category { get; private set; }

    public Percentage Rate { get; private set; }

    /// <summary>In the currency of the invoice.</summary>
    public decimal Taxable { get; private set; }

    /// <summary>In the currency of the invoice.</summary>
    public decimal Tax { get; private set; }

    public LocalizedText Name { get; private set; } = null!;

    public LocalizedText? LegalText { get; private set; }
}
