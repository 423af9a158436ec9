using System.ComponentModel.DataAnnotations;

namespace CustomerPortal.Billing;

/// <summary>Where to mail an invoice.</summary>
public sealed record InvoiceSendInput
{
    /// <summary>Null for the customer's invoice address.</summary>
    [MaxLength(254)]
    public string? To { get; init; }
}
