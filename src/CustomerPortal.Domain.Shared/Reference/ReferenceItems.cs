using CustomerPortal.Kernel;

namespace CustomerPortal.Reference;

/// <summary>A country to choose, named in the asked language.</summary>
/// <param name="Code">ISO 3166-1.</param>
/// <param name="Name">For people.</param>
/// <param name="DialCode">Digits after the plus sign, if it has a numbering plan.</param>
/// <param name="Currency">In everyday use there, if it can be chosen.</param>
public sealed record CountryItem(CountryCode Code, string Name, string? DialCode, Currency? Currency);

/// <summary>A currency to choose, named in the asked language.</summary>
public sealed record CurrencyItem(Currency Currency, string Name);

/// <summary>A language to choose: as the reader calls it, and as its speakers do where that is shipped.</summary>
public sealed record LanguageItem(LanguageTag Tag, string Name, string? OwnName);
