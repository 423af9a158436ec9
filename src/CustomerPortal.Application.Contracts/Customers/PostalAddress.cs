using System.ComponentModel.DataAnnotations;

namespace CustomerPortal.Customers;

/// <summary>An address as printed; the lines are ordered by the rules of its country when it is shown.</summary>
/// <param name="Lines">Street lines, one to four.</param>
/// <param name="PostalCode">Postcode; null where there is none.</param>
/// <param name="City">City or postal district.</param>
/// <param name="Region">State or province; null where there is none.</param>
/// <param name="CountryCode">ISO 3166-1 alpha-2.</param>
public sealed record PostalAddress(
    [MaxLength(CustomerConsts.AddressLinesMax)] IReadOnlyList<string> Lines,
    [MaxLength(CustomerConsts.PostalCodeMaxLength)] string? PostalCode,
    [MaxLength(CustomerConsts.CityMaxLength)] string? City,
    [MaxLength(CustomerConsts.RegionMaxLength)] string? Region,
    [MaxLength(2)] string CountryCode);
