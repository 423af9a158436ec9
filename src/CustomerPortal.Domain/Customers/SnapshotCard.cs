using System.Globalization;
using CustomerPortal.Kernel;

namespace CustomerPortal.Customers;

/// <summary>Reads a snapshot back into what people fill in, to restore it.</summary>
public static class SnapshotCard
{
    /// <summary>The card of the snapshot. Addresses keep their ids, so that those still there are changed, not replaced.</summary>
    /// <exception cref="BusinessException">A value that was right then is refused today.</exception>
    public static CustomerCard Read(CustomerSnapshot snapshot)
    {
        var values = snapshot.Values.Where(v => v.RowId is null).ToDictionary(v => v.Field, v => v.Value);
        List<AddressCard> addresses = [.. snapshot.Values.Where(v => v.RowId is not null).GroupBy(v => v.RowId).Select(Address)];
        return new CustomerCard
        {
            Number = values.GetValueOrDefault("number"),
            IsCustomer = values.GetValueOrDefault("isCustomer") == "true",
            General = General(values, CustomerCard.PhoneRegion(addresses)),
            Invoicing = Invoicing(values),
            Bank = new BankIsland
            {
                Iban = Read(values, "bank.iban", Iban.Parse),
                Bic = Read(values, "bank.bic", Bic.Parse),
                Holder = values.GetValueOrDefault("bank.holder"),
            },
            GroupIds = [.. (values.GetValueOrDefault("groupIds") ?? string.Empty).Split(' ', StringSplitOptions.RemoveEmptyEntries).Select(Guid.Parse)],
            Addresses = addresses,
        };
    }

    private static GeneralIsland General(Dictionary<string, string> values, CountryCode? region)
    {
        var phone = values.GetValueOrDefault("general.phone");
        return new GeneralIsland
        {
            Name = values.GetValueOrDefault("general.name") ?? string.Empty,
            VatNumber = Read(values, "general.vatNumber", VatNumber.Parse),
            RegistrationNumber = values.GetValueOrDefault("general.registrationNumber"),
            Website = values.GetValueOrDefault("general.website"),
            Phone = phone,
            PhoneE164 = phone is null ? null : PhoneNumber.Parse(phone, region).E164,
            Email = Read(values, "general.email", EmailAddress.Parse),
            Attention = values.GetValueOrDefault("general.attention"),
            Language = Read(values, "general.language", LanguageTag.Parse),
            Currency = Currency.Get(values.GetValueOrDefault("general.currency")),
            TerminatedOn = values.TryGetValue("general.terminatedOn", out var day)
                ? DateOnly.ParseExact(day, "yyyy-MM-dd", CultureInfo.InvariantCulture)
                : null,
            CustomerTypeId = Id(values, "general.customerTypeId"),
            EnterpriseId = Id(values, "general.enterpriseId"),
            SegmentId = Id(values, "general.segmentId"),
            AreaId = Id(values, "general.areaId"),
        };
    }

    private static InvoicingIsland Invoicing(Dictionary<string, string> values) => new()
    {
        PaymentTermId = Id(values, "invoicing.paymentTermId"),
        UniversalEmail = Read(values, "invoicing.universalEmail", EmailAddress.Parse),
        QuoteEmail = Read(values, "invoicing.quoteEmail", EmailAddress.Parse),
        OrderConfirmationEmail = Read(values, "invoicing.orderConfirmationEmail", EmailAddress.Parse),
        InvoiceEmail = Read(values, "invoicing.invoiceEmail", EmailAddress.Parse),
        StatementEmail = Read(values, "invoicing.statementEmail", EmailAddress.Parse),
    };

    private static AddressCard Address(IGrouping<Guid?, SnapshotValue> row)
    {
        var values = row.ToDictionary(v => v.Field["addresses.".Length..], v => v.Value);
        return new AddressCard
        {
            Id = row.Key,
            Name = values.GetValueOrDefault("name"),
            Lines = values.TryGetValue("lines", out var lines) ? lines.Split('\n') : [],
            PostalCode = values.GetValueOrDefault("postalCode"),
            City = values.GetValueOrDefault("city"),
            Region = values.GetValueOrDefault("region"),
            Country = CountryCode.Get(values.GetValueOrDefault("country")),
            IsBilling = values.ContainsKey("isBilling"),
            IsShipping = values.ContainsKey("isShipping"),
            IsDefaultBilling = values.ContainsKey("isDefaultBilling"),
            IsDefaultShipping = values.ContainsKey("isDefaultShipping"),
        };
    }

    private static Guid? Id(Dictionary<string, string> values, string field) =>
        values.TryGetValue(field, out var id) ? Guid.Parse(id) : null;

    private static T? Read<T>(Dictionary<string, string> values, string field, Func<string, T> parse)
        where T : class => values.TryGetValue(field, out var value) ? parse(value) : null;
}
