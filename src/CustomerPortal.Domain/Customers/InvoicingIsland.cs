using CustomerPortal.Kernel;

namespace CustomerPortal.Customers;

/// <summary>How the customer pays and where its documents are mailed.</summary>
public sealed record InvoicingIsland
{
    public Guid? PaymentTermId { get; init; }

    public EmailAddress? UniversalEmail { get; init; }

    public EmailAddress? QuoteEmail { get; init; }

    public EmailAddress? OrderConfirmationEmail { get; init; }

    public EmailAddress? InvoiceEmail { get; init; }

    public EmailAddress? StatementEmail { get; init; }

    /// <summary>The same island with the universal address, when there is one, in every document field (PAR-14).</summary>
    public InvoicingIsland WithOneAddress() => UniversalEmail is null
        ? this
        : this with
        {
            QuoteEmail = UniversalEmail,
            OrderConfirmationEmail = UniversalEmail,
            InvoiceEmail = UniversalEmail,
            StatementEmail = UniversalEmail,
        };
}
