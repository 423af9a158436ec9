using CustomerPortal.Kernel;
using CustomerPortal.Reference;

namespace CustomerPortal.Customers;

/// <summary>Addresses as people read them.</summary>
public static class PostalAddressLines
{
    /// <summary>The lines in the order of the address's country; the country stands below where it is another than the home one.</summary>
    /// <param name="address">The address.</param>
    /// <param name="home">ISO 3166-1 alpha-2 of the country that needs no mention; null to leave the country out.</param>
    /// <param name="language">BCP 47 tag of the language in which the country is named.</param>
    public static IReadOnlyList<string> ToLines(this PostalAddress address, string? home, string language)
    {
        var parts = new AddressParts(address.Lines, address.PostalCode, address.City, address.Region, CountryCode.Get(address.CountryCode));
        return home is null ? AddressFormat.Lines(parts) : AddressFormat.Lines(parts, CountryCode.Get(home), language);
    }
}
