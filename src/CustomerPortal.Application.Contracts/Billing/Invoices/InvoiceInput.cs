using System.ComponentModel.DataAnnotations;

namespace CustomerPortal.Billing;

/// <summary>A draft as edited. Currency, parties and language follow the customer.</summary>
public sealed record InvoiceInput
{
    public required Guid CustomerId { get; init; }

    /// <summary>Null for the day of issue.</summary>
    [Range(typeof(DateOnly), BillingConsts.EarliestDay, BillingConsts.LatestDay, ParseLimitsInInvariantCulture = true)]
    public DateOnly? Date { get; init; }

    /// <summary>Null for the day that the payment term gives.</summary>
    [Range(typeof(DateOnly), BillingConsts.EarliestDay, BillingConsts.LatestDay, ParseLimitsInInvariantCulture = true)]
    public DateOnly? DueOn { get; init; }

    /// <summary>Null for the customer's, else the tenant's default.</summary>
    public Guid? PaymentTermId { get; init; }

    /// <summary>The customer's order or project.</summary>
    [MaxLength(BillingConsts.ReferenceLength)]
    public string? Reference { get; init; }

    /// <summary>Printed under the lines, in the customer's language.</summary>
    [MaxLength(BillingConsts.NotesLength)]
    public string? Notes { get; init; }

    [Required, MaxLength(BillingConsts.MaxLines)]
    public required IReadOnlyList<InvoiceLineInput> Lines { get; init; }

    /// <summary>Version that was read; null for a new draft.</summary>
    [Range(1, int.MaxValue)]
    public int? Version { get; init; }
}
