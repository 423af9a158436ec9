namespace CustomerPortal.Billing;

/// <summary>A currency that the tenant switched on.</summary>
public sealed record CurrencyDto
{
    /// <summary>ISO 4217 code.</summary>
    public required string Code { get; init; }

    /// <summary>Name in the reader's language.</summary>
    public required string Name { get; init; }

    /// <summary>Digits after the decimal separator.</summary>
    public required int MinorUnits { get; init; }

    /// <summary>Whether the books are kept in it; it has no rate.</summary>
    public required bool IsBase { get; init; }

    /// <summary>Units of the base currency for one unit, on <see cref="RateDay"/>; null when none was entered, 1 for the base currency.</summary>
    public decimal? Rate { get; init; }

    /// <summary>Day of the latest rate.</summary>
    public DateOnly? RateDay { get; init; }
}
