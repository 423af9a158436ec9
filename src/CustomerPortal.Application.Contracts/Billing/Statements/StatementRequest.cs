namespace CustomerPortal.Billing;

/// <summary>Which statement is asked for.</summary>
public sealed record StatementRequest
{
    /// <summary>Null for the first day of the running year.</summary>
    public DateOnly? From { get; init; }

    /// <summary>Null for today.</summary>
    public DateOnly? To { get; init; }

    /// <summary>Leaves out what was booked after this day; null for everything known today.</summary>
    public DateOnly? AsOf { get; init; }
}
