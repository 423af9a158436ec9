namespace CustomerPortal.Portal;

/// <summary>Period of a statement.</summary>
public sealed record PortalStatementRequest
{
    /// <summary>Null for the first day of the running quarter.</summary>
    public DateOnly? From { get; init; }

    /// <summary>Null for today.</summary>
    public DateOnly? To { get; init; }
}
