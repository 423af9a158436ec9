namespace CustomerPortal.Kernel;

/// <summary>Names a number series of the current tenant.</summary>
/// <param name="Name">What is numbered, for example "Billing.Invoices".</param>
/// <param name="CompanyId">Own company that the series belongs to; <see cref="Guid.Empty"/> for the tenant's global series.</param>
public sealed record SeriesKey(string Name, Guid CompanyId)
{
    /// <summary>Day of what is numbered, whose year and month the prefix may say; null where there is none.</summary>
    public DateOnly? Day { get; init; }
}
