namespace CustomerPortal.Customers;

/// <summary>The form of a customer of the demo, filled in as somebody would type it.</summary>
internal static class DemoForm
{
    public static SaveCustomerDto Of(DemoRow row, IReadOnlyDictionary<int, Guid> terms, IReadOnlyDictionary<char, CustomerGroup> groups) => new()
    {
        General = new GeneralIslandDto
        {
            Name = row.Name,
            VatNumber = row["vatNumber"],
            RegistrationNumber = row["registration"],
            Website = $"https://www.{row.Domain}",
            Phone = row["phone"],
            Email = $"info@{row.Domain}",
            Language = row.Language,
            Currency = row["currency"],
        },
        Invoicing = new InvoicingIslandDto
        {
            PaymentTermId = terms[int.Parse(row["term"]!, System.Globalization.CultureInfo.InvariantCulture)],
            InvoiceEmail = $"{MailboxFor(row.Language)}@{row.Domain}",
        },
        Bank = row["iban"] is null ? null : new BankIslandDto { Iban = row["iban"], Bic = row["bic"], Holder = row.Name },
        GroupIds = [.. row.Groups.Select(letter => groups[letter].Id)],
        Addresses = row.Delivery is null ? [MainOf(row) with { IsShipping = true }] : [MainOf(row), DeliveryOf(row, row.Delivery)],
    };

    private static CustomerAddressDto MainOf(DemoRow row) => new()
    {
        Lines = [row["street"]!],
        PostalCode = row["postalCode"],
        City = row["city"],
        Region = row["region"],
        CountryCode = row.Country,
        IsBilling = true,
    };

    private static CustomerAddressDto DeliveryOf(DemoRow row, string[] delivery) => new()
    {
        Lines = [delivery[0]],
        PostalCode = delivery[1],
        City = delivery[2],
        Region = row["region"],
        CountryCode = row.Country,
        IsShipping = true,
    };

    private static string MailboxFor(string language) => language switch
    {
        "nl" => "facturen",
        "de" => "rechnungen",
        "fr" => "factures",
        "es" => "facturas",
        _ => "accounts",
    };
}
