using System.Globalization;

namespace CustomerPortal.AccountingSync;

/// <summary>Compares a card with what the accounting system has, field by field, in the names of the card.</summary>
internal static class LedgerComparison
{
    private static readonly IReadOnlyList<(string Field, Func<LedgerRecord, string?> Read)> Fields =
    [
        ("number", r => r.CustomerNumber),
        ("general.name", r => r.Name),
        ("addresses.lines", r => r.Street),
        ("addresses.postalCode", r => r.PostalCode),
        ("addresses.city", r => r.City),
        ("addresses.region", r => r.Region),
        ("addresses.country", r => r.CountryCode),
        ("general.currency", r => r.Currency),
        ("invoicing.paymentTermId", r => r.PaymentTerm?.ToString(CultureInfo.InvariantCulture)),
        ("general.vatNumber", r => r.VatNumber),
        ("general.registrationNumber", r => r.RegistrationNumber),
        ("bank.iban", r => r.Iban),
        ("bank.bic", r => r.Bic),
        ("invoicing.invoiceEmail", r => r.Email),
        ("general.phone", r => r.Phone),
    ];

    /// <summary>Fields in which the two differ; bank data is told without its values.</summary>
    public static IReadOnlyList<SyncDifferenceDto> Differences(LedgerRecord ours, LedgerRecord theirs) =>
    [
        .. from field in Fields
           let mine = field.Read(ours)
           let other = field.Read(theirs)
           where mine != other
           select field.Field.StartsWith("bank.", StringComparison.Ordinal)
               ? new SyncDifferenceDto(field.Field, null, null)
               : new SyncDifferenceDto(field.Field, mine, other),
    ];
}
