namespace CustomerPortal.Billing;

/// <summary>A currency of ISO 4217 that can be switched on.</summary>
/// <param name="Code">ISO 4217 code.</param>
/// <param name="Name">Name in the reader's language.</param>
/// <param name="MinorUnits">Digits after the decimal separator.</param>
public sealed record CurrencyChoiceDto(string Code, string Name, int MinorUnits);
