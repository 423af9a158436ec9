using CustomerPortal.Kernel;

namespace CustomerPortal.Billing;

/// <summary>A customer's account over a period: opening balance + entries = closing balance, one part per currency.</summary>
public sealed record StatementDto
{
    public required Guid CustomerId { get; init; }

    public required string CustomerName { get; init; }

    public required string CustomerNumber { get; init; }

    public required DateOnly From { get; init; }

    public required DateOnly To { get; init; }

    /// <summary>Only what was booked until the end of this day is included: the same day gives the same statement for ever.</summary>
    public required DateOnly AsOf { get; init; }

    /// <summary>One part per currency, by code; currencies are never added.</summary>
    public required IReadOnlyList<StatementCurrencyDto> Currencies { get; init; }
}

/// <summary>The part of a statement in one currency.</summary>
public sealed record StatementCurrencyDto
{
    public required string Currency { get; init; }

    /// <summary>Balance before the first day.</summary>
    public required Money Opening { get; init; }

    /// <summary>Sum of what raised the balance.</summary>
    public required Money Debit { get; init; }

    /// <summary>Sum of what lowered the balance.</summary>
    public required Money Credit { get; init; }

    /// <summary>Opening + debit − credit.</summary>
    public required Money Closing { get; init; }

    public required IReadOnlyList<StatementLineDto> Lines { get; init; }

    /// <summary>The closing balance by age on the last day.</summary>
    public required AgingDto Aging { get; init; }
}

/// <summary>An entry of a statement.</summary>
public sealed record StatementLineDto
{
    public required DateOnly Date { get; init; }

    public required LedgerEntryKind Kind { get; init; }

    /// <summary>Invoice or payment.</summary>
    public required Guid DocumentId { get; init; }

    public required string DocumentNumber { get; init; }

    public string? Reference { get; init; }

    public DateOnly? DueOn { get; init; }

    /// <summary>Zero when the entry lowers the balance.</summary>
    public required Money Debit { get; init; }

    /// <summary>Zero when the entry raises the balance.</summary>
    public required Money Credit { get; init; }

    /// <summary>Balance after the entry.</summary>
    public required Money Balance { get; init; }
}
