using CustomerPortal.Customers;

namespace CustomerPortal.Billing;

/// <summary>Addresses of documents and addresses as other modules know them are the same facts.</summary>
internal static class AddressMapping
{
    public static PostalAddress? ToPostal(this DocumentAddress? address) => address is null
        ? null
        : new PostalAddress(address.Lines, address.PostalCode, address.City, address.Region, address.CountryCode);

    /// <summary>As people read it, see <see cref="PostalAddressLines.ToLines"/>.</summary>
    public static IReadOnlyList<string>? ToLines(this DocumentAddress? address, string? home, string language) => address.ToPostal()?.ToLines(home, language);

    public static DocumentAddress? ToDocument(this PostalAddress? address) => address is null
        ? null
        : new DocumentAddress(address.Lines, address.PostalCode, address.City, address.Region, address.CountryCode);
}
