using CustomerPortal.Kernel;

namespace CustomerPortal.Customers;

/// <summary>
/// What a customer is found by: one row for its card, one for each of its contacts. Folded by <see cref="SearchKey"/>, each part with a
/// space before and after, so that a whole part can be looked for too. The engines index it by letter triples.
/// </summary>
[NotAudited("Follows from the card.")]
public sealed class CustomerSearchText : ITenantOwned
{
    private CustomerSearchText()
    {
    }

    /// <summary>Makes the row of a card or a contact.</summary>
    public CustomerSearchText(Guid sourceId, Guid customerId, string text)
    {
        SourceId = sourceId;
        CustomerId = customerId;
        Text = text;
    }

    /// <summary>Number of the row: the full-text index of SQLite refers to it.</summary>
    public long Serial { get; private set; }

    /// <inheritdoc />
    public Guid TenantId { get; private set; }

    /// <summary>Id of the customer or of the contact.</summary>
    public Guid SourceId { get; private set; }

    public Guid CustomerId { get; private set; }

    public string Text { get; private set; } = string.Empty;

    /// <summary>What the card is found by: name, code, numbers, VAT and registration number, addresses for mail, towns and postcodes.</summary>
    public static string Of(Customer customer) => Join(
    [
        customer.General.Name, customer.NameCore, customer.Code, customer.Number, customer.DebtorNumber, customer.General.VatNumber?.Value,
        customer.General.RegistrationNumber, customer.General.Email?.Normalized, customer.Invoicing.UniversalEmail?.Normalized,
        customer.Invoicing.InvoiceEmail?.Normalized, customer.Invoicing.QuoteEmail?.Normalized,
        customer.Invoicing.OrderConfirmationEmail?.Normalized, customer.Invoicing.StatementEmail?.Normalized,
        .. customer.Addresses.SelectMany(a => new[] { a.PostalCode, a.City }),
    ]);

    /// <summary>What a contact is found by: name, address, phone.</summary>
    public static string Of(Contact contact) => Join([contact.Name, contact.EmailKey, contact.Phone, contact.PhoneE164]);

    /// <summary>Follows its source.</summary>
    public void Follow(string text) => Text = text;

    private static string Join(IEnumerable<string?> parts)
    {
        var text = string.Concat(parts.Select(SearchKey.Of).Where(p => p.Length > 0).Distinct().Select(p => $" {p} "));
        return text.Length <= CustomerConsts.SearchTextMaxLength ? text : text[..CustomerConsts.SearchTextMaxLength];
    }
}
