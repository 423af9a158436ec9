using CustomerPortal.Kernel;

namespace CustomerPortal.Customers;

/// <summary>Reads the short form into the long one: whatever it does not ask takes its default.</summary>
internal static class QuickInsert
{
    /// <summary>The long form.</summary>
    public static SaveCustomerDto ToCard(CreateCustomerDto input) => new()
    {
        General = new GeneralIslandDto
        {
            Name = input.Company,
            VatNumber = input.VatNumber,
            Language = input.Language,
            Currency = input.Currency,
        },
        Invoicing = new InvoicingIslandDto(),
        GroupIds = input.GroupIds,
        Addresses = HasAddress(input)
            ? [new CustomerAddressDto { PostalCode = input.PostalCode, City = input.City, CountryCode = input.CountryCode!, IsBilling = true, IsShipping = true }]
            : [],
    };

    /// <summary>The contact, or null when none was named.</summary>
    /// <exception cref="InputException">The address cannot be read, a welcome mail without an address, a postcode without a country.</exception>
    public static ContactCard? ReadContact(CreateCustomerDto input)
    {
        var reader = new InputReader();
        var email = reader.Value("contactEmail", input.ContactEmail, EmailAddress.Parse);
        if (input.SendWelcome && InputReader.Text(input.ContactEmail) is null)
        {
            reader.Refuse(CustomersErrorCodes.ContactNeedsEmail, "contactEmail");
        }

        if (HasAddress(input) && InputReader.Text(input.CountryCode) is null)
        {
            reader.Refuse(CustomersErrorCodes.FieldRequired, "countryCode");
        }

        reader.Finish();
        var name = InputReader.Text(input.ContactName) ?? email?.Value;
        return name is null ? null : new ContactCard(name, email, null, null);
    }

    private static bool HasAddress(CreateCustomerDto input) =>
        InputReader.Text(input.PostalCode) is not null || InputReader.Text(input.City) is not null;
}
