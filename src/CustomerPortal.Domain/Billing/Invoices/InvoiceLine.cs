using CustomerPortal.Kernel;

namespace CustomerPortal.Billing;

/// <summary>A line of an invoice.</summary>
public sealed class InvoiceLine : Entity, ITenantOwned
{
    private InvoiceLine()
    {
    }

    internal InvoiceLine(Guid invoiceId, int position, InvoiceLineContent content)
    {
        Id = Guid.CreateVersion7();
        InvoiceId = invoiceId;
        Position = position;
        Description = content.Description.Trim();
        Quantity = content.Quantity;
        Unit = content.Unit;
        UnitPrice = content.UnitPrice;
        Discount = content.Discount;
        TaxCodeId = content.TaxCode.Id;
        Take(content.TaxCode);
    }

    /// <inheritdoc />
    public Guid TenantId { get; private set; }

    public Guid InvoiceId { get; private set; }

    /// <summary>1 for the first line.</summary>
    public int Position { get; private set; }

    public string Description { get; private set; } = string.Empty;

    public decimal Quantity { get; private set; }

    public string? Unit { get; private set; }

    /// <summary>In the currency of the invoice, without tax; up to six digits after the separator.</summary>
    public decimal UnitPrice { get; private set; }

    public Percentage Discount { get; private set; }

    public Guid TaxCodeId { get; private set; }

    /// <summary>Of the tax code when the line was saved; frozen at issue.</summary>
    public TaxCategory TaxCategory { get; private set; }

    /// <summary>Of the tax code when the line was saved; frozen at issue.</summary>
    public Percentage TaxRate { get; private set; }

    /// <summary>In the currency of the invoice, rounded to its minor unit.</summary>
    public decimal Net { get; private set; }

    internal void Take(TaxCode taxCode)
    {
        TaxCategory = taxCode.Category;
        TaxRate = taxCode.Rate;
    }

    internal void SetNet(Money net) => Net = net.Amount;

    internal TaxableLine AsTaxable() => new(Quantity, UnitPrice, Discount, TaxCategory, TaxRate);
}
