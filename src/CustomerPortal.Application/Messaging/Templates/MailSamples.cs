using System.Globalization;
using CustomerPortal.Customers;
using CustomerPortal.Kernel;
using CustomerPortal.Platform.Localization;
using CustomerPortal.Platform.Tenancy;
using CustomerPortal.Platform.Timing;

namespace CustomerPortal.Messaging;

/// <summary>Merge fields as they could be: real names where a customer is given, all else made up and written as the language writes it.</summary>
internal sealed class MailSamples(
    ICustomerDirectory customers, MailSenders senders, ITenantLinks links, TenantDays days, IFormatter formatter, ITexts texts)
{
    private const decimal Amount = 1250m;

    /// <summary>A sample that can be written in any language.</summary>
    /// <param name="documentKind">Kind of document that the mail brings, by which it has its sender; null for none.</param>
    /// <param name="customerId">Whose names stand in it; null for made-up ones.</param>
    /// <param name="ct">Cancels.</param>
    /// <exception cref="EntityNotFoundException">The tenant has no such customer.</exception>
    public async Task<MailSample> TakeAsync(string? documentKind, Guid? customerId, CancellationToken ct)
    {
        var sender = (await senders.GetAsync(documentKind, ct)).Name;
        var link = (await links.ToAsync("/clients", ct)).AbsoluteUri;
        var customer = customerId is { } id ? EntityNotFoundException.Require(await customers.FindForDocumentsAsync(id, ct), id) : null;
        var contact = customer is not null && await customers.ContactsWithRightAsync(customer.Id, PortalRights.Invoices, ct) is [var first, ..] ? first : null;
        return new MailSample
        {
            Sender = sender,
            Link = link,
            Today = await days.TodayAsync(ct),
            Amount = new Money(Amount, Currency.Get(customer?.Currency ?? "EUR")),
            Names = Names(sender, customer, contact),
        };
    }

    /// <summary>The fields of a mail in a language.</summary>
    public Dictionary<string, object?> Model(IEnumerable<MailField> fields, MailSample sample, string language) =>
        fields.ToDictionary(field => field.Name, field => Value(field, sample, language), StringComparer.Ordinal);

    // A field's name means the same in every mail, as its text does.
    private static Dictionary<string, string> Names(string sender, CustomerForDocuments? customer, CustomerContact? contact)
    {
        var names = new Dictionary<string, string>(StringComparer.Ordinal) { [MailFields.Sender] = sender, ["companyName"] = sender, ["organisation"] = sender };
        if (customer is not null)
        {
            names["customerName"] = customer.Name;
            names["name"] = names["contactName"] = contact?.Name ?? customer.Attention ?? customer.Name;
            names["userName"] = contact?.Email ?? customer.InvoiceEmail ?? customer.Code;
        }

        return names;
    }

    private object? Value(MailField field, MailSample sample, string language) => field.Kind switch
    {
        MailFieldKind.Money => formatter.Money(sample.Amount, language),
        MailFieldKind.Day => formatter.Day(sample.Today, language),
        MailFieldKind.Link => sample.Link,
        MailFieldKind.Flag => true,
        MailFieldKind.List => new List<object?> { Model(field.Rows, sample, language) },
        MailFieldKind.Colour => MailColours.Of(new Platform.Branding.Brand(sample.Sender)).Accent,
        _ => sample.Names.GetValueOrDefault(field.Name) ?? Example(field, language),
    };

    private string Example(MailField field, string language) =>
        field.ExampleText is { } key ? texts.Get(key, language) : field.Example ?? string.Create(CultureInfo.InvariantCulture, $"[{field.Name}]");
}
