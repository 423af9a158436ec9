using CustomerPortal.Kernel;

namespace CustomerPortal.Customers;

/// <summary>Cards to begin with.</summary>
internal static class Cards
{
    public static CustomerCard Plain(string name = "Acme B.V.") => new()
    {
        General = new GeneralIsland { Name = name, Currency = Currency.Get("EUR") },
        Invoicing = new InvoicingIsland(),
        Bank = new BankIsland(),
    };

    /// <summary>Every field filled.</summary>
    public static CustomerCard Full() => new()
    {
        Number = "20205",
        IsCustomer = true,
        General = new GeneralIsland
        {
            Name = "Kestrel Marine Ltd",
            VatNumber = VatNumber.Parse("GB980780684"),
            RegistrationNumber = "0123",
            Website = "kestrel.example",
            Phone = "023 8000 0000",
            PhoneE164 = "+442380000000",
            Email = EmailAddress.Parse("Info@kestrel.example"),
            Attention = "Ms Hale",
            Language = LanguageTag.Parse("en-GB"),
            Currency = Currency.Get("GBP"),
            TerminatedOn = new DateOnly(2027, 2, 28),
            CustomerTypeId = Guid.Parse("0199dddd-0000-7000-8000-000000000001"),
            EnterpriseId = Guid.Parse("0199dddd-0000-7000-8000-000000000002"),
            SegmentId = Guid.Parse("0199dddd-0000-7000-8000-000000000003"),
            AreaId = Guid.Parse("0199dddd-0000-7000-8000-000000000004"),
        },
        Invoicing = new InvoicingIsland
        {
            PaymentTermId = Guid.Parse("0199dddd-0000-7000-8000-000000000001"),
            UniversalEmail = EmailAddress.Parse("all@kestrel.example"),
            QuoteEmail = EmailAddress.Parse("buy@kestrel.example"),
            OrderConfirmationEmail = EmailAddress.Parse("orders@kestrel.example"),
            InvoiceEmail = EmailAddress.Parse("ap@kestrel.example"),
            StatementEmail = EmailAddress.Parse("st@kestrel.example"),
        },
        Bank = new BankIsland { Iban = Iban.Parse("GB29NWBK60161331926819"), Bic = Bic.Parse("NWBKGB2L"), Holder = "Kestrel" },
        GroupIds = [Guid.Parse("0199dddd-0000-7000-8000-000000000002"), Guid.Parse("0199dddd-0000-7000-8000-000000000003")],
        Addresses = [Address() with { Name = "Head office", Region = "Hampshire", IsDefaultBilling = true, IsDefaultShipping = true, IsShipping = true }],
    };

    public static AddressCard Address() => new()
    {
        Lines = ["14 Canute Road", "Unit 2"],
        PostalCode = "SO14 3AB",
        City = "Southampton",
        Country = CountryCode.Get("GB"),
        IsBilling = true,
    };

    public static Customer Customer(CustomerCard? card = null) => new("KEST-5DX", "20205", card ?? Plain());
}
