using CustomerPortal.Kernel;

namespace CustomerPortal.Reference;

/// <summary>An address without the names above it.</summary>
/// <param name="Lines">Street lines.</param>
/// <param name="PostalCode">As typed.</param>
/// <param name="City">City or postal district.</param>
/// <param name="Region">State, province or county, where the country's addresses have one.</param>
/// <param name="Country">Whose rules apply.</param>
public sealed record AddressParts(
    IReadOnlyList<string> Lines, string? PostalCode, string? City, string? Region, CountryCode Country);
