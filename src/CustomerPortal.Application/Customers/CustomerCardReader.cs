using CustomerPortal.Kernel;

namespace CustomerPortal.Customers;

/// <summary>Reads the form into the values of a card.</summary>
internal static class CustomerCardReader
{
    /// <summary>The card of the form.</summary>
    /// <param name="input">What was typed.</param>
    /// <param name="former">The card as saved; null for a new customer.</param>
    /// <param name="defaultCurrency">Currency of a new customer that names none.</param>
    /// <exception cref="InputException">Fields cannot be read.</exception>
    public static CustomerCard Read(SaveCustomerDto input, CustomerCard? former, Currency defaultCurrency)
    {
        var reader = new InputReader();
        var addresses = input.Addresses.Select((address, i) => Address(reader, address, $"addresses[{i}]", former)).OfType<AddressCard>().ToList();
        var region = CustomerCard.PhoneRegion(addresses);
        var general = General(reader, input.General, former?.General.Currency ?? defaultCurrency, region);
        var invoicing = Invoicing(reader, input.Invoicing);
        var bank = input.Bank is null ? former?.Bank ?? new BankIsland() : Bank(reader, input.Bank);
        reader.Finish();
        return new CustomerCard
        {
            Number = InputReader.Text(input.Number),
            IsCustomer = input.IsCustomer,
            General = general,
            Invoicing = invoicing,
            Bank = bank,
            GroupIds = [.. input.GroupIds.Distinct()],
            Addresses = addresses,
        };
    }

    private static GeneralIsland General(InputReader reader, GeneralIslandDto input, Currency fallback, CountryCode? region)
    {
        var phone = reader.Value("general.phone", input.Phone, text => PhoneNumber.Parse(text, region));
        return new GeneralIsland
        {
            Name = input.Name,
            VatNumber = reader.Value("general.vatNumber", input.VatNumber,
                text => region is null ? VatNumber.Parse(text) : VatNumber.Parse(text, region)),
            RegistrationNumber = InputReader.Text(input.RegistrationNumber),
            Website = reader.Value("general.website", input.Website, Website),
            Phone = phone?.Typed,
            PhoneE164 = phone?.E164,
            Email = reader.Value("general.email", input.Email, EmailAddress.Parse),
            Attention = InputReader.Text(input.Attention),
            Language = reader.Value("general.language", input.Language, LanguageTag.Parse),
            Currency = reader.Value("general.currency", input.Currency, Currency.Get) ?? fallback,
            TerminatedOn = input.TerminatedOn,
            CustomerTypeId = input.CustomerTypeId,
            EnterpriseId = input.EnterpriseId,
            SegmentId = input.SegmentId,
            AreaId = input.AreaId,
        };
    }

    private static InvoicingIsland Invoicing(InputReader reader, InvoicingIslandDto input) => new()
    {
        PaymentTermId = input.PaymentTermId,
        UniversalEmail = reader.Value("invoicing.universalEmail", input.UniversalEmail, EmailAddress.Parse),
        QuoteEmail = reader.Value("invoicing.quoteEmail", input.QuoteEmail, EmailAddress.Parse),
        OrderConfirmationEmail = reader.Value("invoicing.orderConfirmationEmail", input.OrderConfirmationEmail, EmailAddress.Parse),
        InvoiceEmail = reader.Value("invoicing.invoiceEmail", input.InvoiceEmail, EmailAddress.Parse),
        StatementEmail = reader.Value("invoicing.statementEmail", input.StatementEmail, EmailAddress.Parse),
    };

    private static BankIsland Bank(InputReader reader, BankIslandDto input) => new()
    {
        Iban = reader.Value("bank.iban", input.Iban, Iban.Parse),
        Bic = reader.Value("bank.bic", input.Bic, Bic.Parse),
        Holder = InputReader.Text(input.Holder),
    };

    private static AddressCard? Address(InputReader reader, CustomerAddressDto input, string path, CustomerCard? former)
    {
        if (input.Id is { } id && former?.Addresses.All(a => a.Id != id) != false)
        {
            reader.Refuse(CustomersErrorCodes.AddressUnknown, $"{path}.id");
        }

        var country = reader.Value($"{path}.countryCode", input.CountryCode, CountryCode.Get);
        return country is null ? null : new AddressCard
        {
            Id = input.Id,
            Name = InputReader.Text(input.Name),
            Lines = [.. input.Lines.Where(line => !string.IsNullOrWhiteSpace(line))],
            PostalCode = InputReader.Text(input.PostalCode),
            City = InputReader.Text(input.City),
            Region = InputReader.Text(input.Region),
            Country = country,
            IsBilling = input.IsBilling,
            IsShipping = input.IsShipping,
            IsDefaultBilling = input.IsDefaultBilling,
            IsDefaultShipping = input.IsDefaultShipping,
        };
    }

    /// <summary>A web address that a link may point to: "acme.example" or with http(s), nothing that runs.</summary>
    internal static string Website(string text)
    {
        var full = text.Contains("://", StringComparison.Ordinal) ? text : $"https://{text}";
        return Uri.TryCreate(full, UriKind.Absolute, out var uri) && uri.Scheme is "http" or "https" && uri.Host.Contains('.', StringComparison.Ordinal)
            ? text
            : throw new BusinessException(CustomersErrorCodes.WebsiteInvalid);
    }
}
