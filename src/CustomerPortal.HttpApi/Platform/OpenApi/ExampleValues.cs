using System.Text.Json.Nodes;
using Microsoft.OpenApi;

namespace CustomerPortal.Platform.OpenApi;

/// <summary>What a field of a name or a format holds in the examples: one customer, one invoice, told the same everywhere.</summary>
internal static class ExampleValues
{
    private static readonly Dictionary<string, string> ByFormat = new(StringComparer.Ordinal)
    {
        ["uuid"] = "0199d3f0-5c1a-7b3e-9a54-2f6f0c8d1e42",
        ["date"] = "2026-03-31",
        ["date-time"] = "2026-03-31T09:30:00Z",
        ["time"] = "09:30:00",
        ["decimal"] = "125.00",
        ["currency"] = "EUR",
        ["country"] = "NL",
        ["language"] = "nl",
        ["email"] = "jo@northwind.example",
        ["phone"] = "+31 10 123 4567",
        ["iban"] = "NL91ABNA0417164300",
        ["bic"] = "ABNANL2A",
        ["vat-number"] = "NL004495445B01",
        ["uri"] = "https://www.northwind.example",
        ["byte"] = "SGVsbG8=",
        ["binary"] = "",
    };

    private static readonly Dictionary<string, string> ByName = new(StringComparer.OrdinalIgnoreCase)
    {
        ["company"] = "Northwind Traders",
        ["customerName"] = "Northwind Traders",
        ["contactName"] = "Jo Visser",
        ["person"] = "Jo Visser",
        ["description"] = "Consultancy, March",
        ["reference"] = "PO 4711",
        ["notes"] = "Thank you for your order.",
        ["city"] = "Rotterdam",
        ["postalCode"] = "3011 AA",
        ["region"] = "Zuid-Holland",
        ["lines"] = "Kade 1",
        ["countryCode"] = "NL",
        ["defaultCountry"] = "NL",
        ["currency"] = "EUR",
        ["currencies"] = "EUR",
        ["baseCurrency"] = "EUR",
        ["defaultCurrency"] = "EUR",
        ["code"] = "EUR",
        ["codes"] = "EUR",
        ["language"] = "nl",
        ["languages"] = "nl",
        ["website"] = "https://www.northwind.example",
        ["vatNumber"] = "NL004495445B01",
        ["iban"] = "NL91ABNA0417164300",
        ["bic"] = "ABNANL2A",
        ["customerNumber"] = "C-000042",
        ["debtorNumber"] = "100042",
        ["invoiceNumber"] = "INV-2026-000017",
        ["documentNumber"] = "INV-2026-000017",
        ["unit"] = "hour",
        ["userName"] = "mila",
        ["userNameOrEmailAddress"] = "mila",
        ["surname"] = "de Vries",
        ["roleNames"] = "sales",
        ["roles"] = "sales",
        ["rights"] = "Invoices",
        ["scopes"] = "Customers.View",
        ["permissions"] = "Customers.View",
        ["timeZone"] = "Europe/Amsterdam",
        ["sorting"] = "name",
        ["prefix"] = "cpk_k7m2p9x4qa",
        ["secret"] = "cpk_k7m2p9x4qa…",
        ["lastUsedAddress"] = "198.51.100.7",
        ["traceId"] = "4bf92f3577b34da6a3ce929d0e0e4736",
        ["hostLabel"] = "acme",
        ["subject"] = "Your invoice INV-2026-000017",
        ["phone"] = "+31 10 123 4567",
        ["phoneNumber"] = "+31 10 123 4567",
        ["token"] = "Zm9vYmFy",
        ["password"] = "correct horse battery",
        ["newPassword"] = "correct horse battery",
        ["currentPassword"] = "old horse battery",
        ["quantity"] = "8",
        ["unitPrice"] = "95.00",
        ["rate"] = "0.21",
        ["discount"] = "0.10",
        ["taxRate"] = "0.21",
    };

    /// <summary>Text for a field; as long as its schema wants it.</summary>
    public static string Text(OpenApiSchema schema, string name)
    {
        var text = schema.Format is { } format && ByFormat.TryGetValue(format, out var formatted) && !(format == "decimal" && ByName.ContainsKey(name))
            ? formatted
            : ByName.GetValueOrDefault(name) ?? ByWord(name);
        return schema.MaxLength is { } max && text.Length > max ? text[..max] : text.PadRight(schema.MinLength ?? 0, 'x');
    }

    /// <summary>A number within the bounds of its schema.</summary>
    public static JsonNode Number(OpenApiSchema schema)
    {
        var least = long.TryParse(schema.Minimum, out var minimum) ? minimum : 1;
        return JsonValue.Create(Math.Max(1, least));
    }

    private static string ByWord(string name) =>
        name.EndsWith("email", StringComparison.OrdinalIgnoreCase) || name.EndsWith("emailAddress", StringComparison.OrdinalIgnoreCase) || name is "to" ? "jo@northwind.example"
        : name.EndsWith("name", StringComparison.OrdinalIgnoreCase) || name is "label" ? "Northwind"
        : name.EndsWith("number", StringComparison.OrdinalIgnoreCase) ? "C-000042"
        : name.EndsWith("id", StringComparison.OrdinalIgnoreCase) ? ByFormat["uuid"]
        : "text";
}
