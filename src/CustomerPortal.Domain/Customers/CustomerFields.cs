using System.Globalization;
using CustomerPortal.Kernel;
using static CustomerPortal.Customers.CustomerFieldType;

namespace CustomerPortal.Customers;

/// <summary>
/// The field registry: one row for every field of the card. Validation, history and snapshots read it (import, export, linking rules and
/// the form's layout will); a test refuses a property without a row.
/// </summary>
public static class CustomerFields
{
    /// <summary>Every field, in the order of the card.</summary>
    public static IReadOnlyList<CustomerField> All { get; } =
    [
        CustomerField.OfSystem("code", "PAR-05", Text, c => c.Code),
        CustomerField.OfSystem("debtorNumber", "PAR-03", Text, c => c.DebtorNumber),
        CustomerField.OfSystem("state", "PAR-17", Text, c => c.State.ToString()),
        CustomerField.Of("number", "MAC-001", Text, c => c.Number) with { MaxLength = CustomerConsts.NumberMaxLength },
        CustomerField.Of("isCustomer", "PAR-06", Toggle, c => c.IsCustomer ? "true" : "false"),
        .. General(),
        .. Invoicing(),
        .. Bank(),
        CustomerField.Of("groupIds", "IXO-06", References, c => Ids(c.GroupIds)) with { Source = "Groups", IsLinkable = true },
        .. Addresses(),
    ];

    /// <summary>The row of this name, or null.</summary>
    public static CustomerField? Find(string name) => All.FirstOrDefault(f => f.Name == name);

    /// <summary>Checks a card against the rows.</summary>
    /// <exception cref="InputException">At least one field is wrong; all of them are told.</exception>
    public static void Check(CustomerCard card)
    {
        var problems = All.Where(f => f.Read is not null).Select(f => f.Problem(f.Read!(card), f.Name)).ToList();
        for (var i = 0; i < card.Addresses.Count; i++)
        {
            var address = card.Addresses[i];
            var path = $"addresses[{i}]";
            problems.AddRange(All.Where(f => f.ReadAddress is not null)
                .Select(f => f.Problem(f.ReadAddress!(address), $"{path}.{f.Name["addresses.".Length..]}")));
            problems.AddRange(address.Lines.Select((line, n) => PlainText.Problem($"{path}.lines[{n}]", line, CustomerConsts.AddressLineMaxLength)));
        }

        var found = problems.OfType<BusinessException>().ToList();
        if (found.Count > 0)
        {
            throw new InputException(found);
        }
    }

    private static IEnumerable<CustomerField> General() =>
    [
        CustomerField.Of("general.name", "MAC-002", Text, c => c.General.Name) with
        {
            MaxLength = CustomerConsts.NameMaxLength, IsRequired = true, IsWatched = true,
        },
        CustomerField.Of("general.vatNumber", "MAC-029", CustomerFieldType.VatNumber, c => c.General.VatNumber?.Value) with { IsWatched = true },
        CustomerField.Of("general.registrationNumber", "MAC-030", Text, c => c.General.RegistrationNumber) with
        {
            MaxLength = CustomerConsts.RegistrationNumberMaxLength,
        },
        CustomerField.Of("general.website", "MAC-008", Url, c => c.General.Website) with { MaxLength = CustomerConsts.WebsiteMaxLength },
        CustomerField.Of("general.phone", "MAC-007", Phone, c => c.General.Phone) with { MaxLength = PhoneNumber.MaxLength },
        CustomerField.Derived("general.phoneE164", "MAC-007", Phone),
        CustomerField.Of("general.email", "MAC-010", CustomerFieldType.Email, c => c.General.Email?.Value),
        CustomerField.Of("general.attention", "MAC-005", Text, c => c.General.Attention) with { MaxLength = CustomerConsts.AttentionMaxLength },
        CustomerField.Of("general.language", "MAC-020", CustomerFieldType.Language, c => c.General.Language?.Value) with { Source = "Languages", IsLinkable = true },
        CustomerField.Of("general.currency", "MAC-021", CustomerFieldType.Currency, c => c.General.Currency.Code) with
        {
            Source = "Currencies", IsRequired = true, IsLinkable = true,
        },
        CustomerField.Of("general.terminatedOn", "MAC-013", CustomerFieldType.Day, c => Day(c.General.TerminatedOn)),
        OfList("general.customerTypeId", "MAC-022", PopUpLists.CustomerTypes, g => g.CustomerTypeId),
        OfList("general.enterpriseId", "MAC-024", PopUpLists.Enterprises, g => g.EnterpriseId),
        OfList("general.segmentId", "MAC-025", PopUpLists.Segments, g => g.SegmentId),
        OfList("general.areaId", "MAC-026", PopUpLists.Areas, g => g.AreaId),
    ];

    private static IEnumerable<CustomerField> Invoicing() =>
    [
        CustomerField.Of("invoicing.paymentTermId", "PAR-12", CustomerFieldType.Reference, c => c.Invoicing.PaymentTermId?.ToString()) with
        {
            Source = "PaymentTerms", IsLinkable = true,
        },
        CustomerField.Of("invoicing.universalEmail", "PAR-14", Email, c => c.Invoicing.UniversalEmail?.Value),
        CustomerField.Of("invoicing.quoteEmail", "PAR-13", CustomerFieldType.Email, c => c.Invoicing.QuoteEmail?.Value),
        CustomerField.Of("invoicing.orderConfirmationEmail", "PAR-13", CustomerFieldType.Email, c => c.Invoicing.OrderConfirmationEmail?.Value),
        CustomerField.Of("invoicing.invoiceEmail", "PAR-13", CustomerFieldType.Email, c => c.Invoicing.InvoiceEmail?.Value) with { IsWatched = true },
        CustomerField.Of("invoicing.statementEmail", "PAR-13", CustomerFieldType.Email, c => c.Invoicing.StatementEmail?.Value),
    ];

    private static IEnumerable<CustomerField> Bank() =>
    [
        CustomerField.Of("bank.iban", "CP-01", CustomerFieldType.Iban, c => c.Bank.Iban?.Value) with { IsSensitive = true, IsWatched = true },
        CustomerField.Of("bank.bic", "CP-01", CustomerFieldType.Bic, c => c.Bank.Bic?.Value) with { IsSensitive = true, IsWatched = true },
        CustomerField.Of("bank.holder", "CP-01", Text, c => c.Bank.Holder) with
        {
            MaxLength = CustomerConsts.BankHolderMaxLength, IsSensitive = true, IsWatched = true,
        },
    ];

    private static IEnumerable<CustomerField> Addresses() =>
    [
        CustomerField.OfAddress("name", "MAC-002", Text, a => a.Name) with { MaxLength = CustomerConsts.AddressNameMaxLength },
        CustomerField.OfAddress("lines", "MAC-002", Lines, a => a.Lines.Count == 0 ? null : string.Join('\n', a.Lines)) with { IsWatched = true },
        CustomerField.OfAddress("postalCode", "MAC-003", Text, a => a.PostalCode) with { MaxLength = CustomerConsts.PostalCodeMaxLength },
        CustomerField.OfAddress("city", "MAC-004", Text, a => a.City) with { MaxLength = CustomerConsts.CityMaxLength },
        CustomerField.OfAddress("region", "MAC-006", Text, a => a.Region) with { MaxLength = CustomerConsts.RegionMaxLength },
        CustomerField.OfAddress("country", "MAC-006", Country, a => a.Country.Value) with { Source = "Countries", IsRequired = true },
        CustomerField.OfAddress("isBilling", "PAR-09", Toggle, a => On(a.IsBilling)),
        CustomerField.OfAddress("isShipping", "PAR-09", Toggle, a => On(a.IsShipping)),
        CustomerField.OfAddress("isDefaultBilling", "PAR-09", Toggle, a => On(a.IsDefaultBilling)),
        CustomerField.OfAddress("isDefaultShipping", "PAR-09", Toggle, a => On(a.IsDefaultShipping)),
    ];

    /// <summary>A field that carries a value of a pop-up list.</summary>
    private static CustomerField OfList(string name, string requirement, string list, Func<GeneralIsland, Guid?> read) =>
        CustomerField.Of(name, requirement, CustomerFieldType.Reference, c => read(c.General)?.ToString()) with { Source = list, IsLinkable = true };

    /// <summary>Off is the empty value of a mark, so that history shows only marks that were set.</summary>
    private static string? On(bool mark) => mark ? "true" : null;

    private static string? Day(DateOnly? day) => day?.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);

    private static string? Ids(IReadOnlyList<Guid> ids) => ids.Count == 0 ? null : string.Join(' ', ids.Order());
}
