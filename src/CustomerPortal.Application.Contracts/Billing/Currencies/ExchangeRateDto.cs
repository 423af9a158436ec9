namespace CustomerPortal.Billing;

/// <summary>The rate of a currency from a day on, until the next row.</summary>
/// <param name="Id">Id of the row.</param>
/// <param name="Version">Version of the row.</param>
/// <param name="Day">First day on which it counts.</param>
/// <param name="Rate">Units of the base currency for one unit; up to ten digits after the separator.</param>
public sealed record ExchangeRateDto(Guid Id, int Version, DateOnly Day, decimal Rate);
