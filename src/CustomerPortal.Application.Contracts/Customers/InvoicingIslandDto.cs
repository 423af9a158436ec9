using System.ComponentModel.DataAnnotations;
using CustomerPortal.Kernel;

namespace CustomerPortal.Customers;

/// <summary>How the customer pays and where documents are mailed; in and out.</summary>
public sealed record InvoicingIslandDto
{
    /// <summary>Null: the tenant's default term.</summary>
    public Guid? PaymentTermId { get; init; }

    /// <summary>
    /// One address for all documents. While the tenant's setting "one universal e-mail" is on, it fills the others on save (PAR-14).
    /// </summary>
    [MaxLength(Kernel.EmailAddress.MaxLength)]
    public string? UniversalEmail { get; init; }

    [MaxLength(Kernel.EmailAddress.MaxLength)]
    public string? QuoteEmail { get; init; }

    [MaxLength(Kernel.EmailAddress.MaxLength)]
    public string? OrderConfirmationEmail { get; init; }

    [MaxLength(Kernel.EmailAddress.MaxLength)]
    public string? InvoiceEmail { get; init; }

    [MaxLength(Kernel.EmailAddress.MaxLength)]
    public string? StatementEmail { get; init; }
}
