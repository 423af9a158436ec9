namespace CustomerPortal.Isolation;

/// <summary>Routes of Billing and of the client area.</summary>
internal static partial class RouteCases
{
    private const string Invoice = """
        {"customerId":"<customer>","paymentTermId":"<term>","version":1,
         "lines":[{"description":"Work","quantity":1,"unitPrice":1,"taxCodeId":"<taxCode>"}]}
        """;

    private const string Term = """{"number":78,"name":{"en":"Fresh"},"days":10,"start":"InvoiceDate","version":1}""";
    private const string TaxCode = """{"code":"FRESH","category":"Standard","rate":0.21,"name":{"en":"Fresh"},"version":1}""";
    private const string Rate = """{"day":"2026-01-11","rate":1.5,"version":1}""";

    private static IEnumerable<RouteCase> Billing =>
    [
        Get("/api/billing/options"),
        Get("/api/dashboard"),
        Get("/api/billing/companies/own"),
        Put("/api/billing/companies/own", body: """{"name":"Harbour","baseCurrency":"EUR","version":99}"""),
        Get("/api/billing/currencies"),
        Get("/api/billing/currencies/available"),
        Get("/api/billing/currencies/{code}", "=USD"),
        Post("/api/billing/currencies", body: """{"code":"GBP"}"""),
        Delete("/api/billing/currencies/{code}", "=GBP"),
        Get("/api/billing/currencies/{code}/rates", "=USD"),
        Post("/api/billing/currencies/{code}/rates", "=USD", Rate),
        Put("/api/billing/currencies/{code}/rates/{id:guid}", "=USD rate", """{"day":"2026-01-12","rate":1.5,"version":1}"""),
        Delete("/api/billing/currencies/{code}/rates/{id:guid}", "=USD rate"),
        Get("/api/billing/payment-terms"),
        Get("/api/billing/payment-terms/{id:guid}", "term"),
        Post("/api/billing/payment-terms", body: Term),
        Put("/api/billing/payment-terms/{id:guid}", "term", Term),
        Put("/api/billing/payment-terms/order", body: """{"ids":["<term>"]}"""),
        Delete("/api/billing/payment-terms/{id:guid}", "term"),
        Get("/api/billing/tax-codes"),
        Get("/api/billing/tax-codes/{id:guid}", "taxCode"),
        Post("/api/billing/tax-codes", body: TaxCode),
        Put("/api/billing/tax-codes/{id:guid}", "taxCode", TaxCode),
        Put("/api/billing/tax-codes/order", body: """{"ids":["<taxCode>"]}"""),
        Delete("/api/billing/tax-codes/{id:guid}", "taxCode"),
        Get("/api/billing/invoices"),
        Get("/api/billing/invoices", query: "?customerId=<customer>"),
        Get("/api/billing/invoices/{id:guid}", "invoice"),
        Get("/api/billing/invoices/defaults", query: "?customerId=<customer>"),
        Post("/api/billing/invoices/calculate", body: Invoice),
        Post("/api/billing/invoices", body: Invoice),
        Put("/api/billing/invoices/{id:guid}", "draft", Invoice),
        Put("/api/billing/invoices/{id:guid}", "invoice", Invoice),
        Delete("/api/billing/invoices/{id:guid}", "draft"),
        Post("/api/billing/invoices/{id:guid}/issue", "draft"),
        Post("/api/billing/invoices/{id:guid}/send", "invoice", """{"to":"somebody@example.com"}"""),
        Get("/api/billing/invoices/{id:guid}/pdf", "invoice"),
        Get("/api/billing/invoices/{id:guid}/pdf/original", "invoice"),
        Get("/api/billing/invoices/{id:guid}/pdf/preview", "draft"),
        Get("/api/billing/invoices/{id:guid}/language", "invoice"),
        Get("/api/billing/payments"),
        Get("/api/billing/payments", query: "?customerId=<customer>"),
        Get("/api/billing/payments/{id:guid}", "payment"),
        Post("/api/billing/payments", body: """{"customerId":"<customer>","amount":1}"""),
        Post("/api/billing/payments/preview", body: """{"customerId":"<customer>","amount":1}"""),
        Post("/api/billing/payments/{id:guid}/void", "payment", """{"reason":"Wrong","version":1}"""),
        Get("/api/billing/customers/{customerId:guid}/account", "customer"),
        Post("/api/billing/customers/{customerId:guid}/statement/send", "customer", """{"to":"somebody@example.com"}"""),
        Get("/api/billing/customers/{customerId:guid}/statement", "customer"),
        Get("/api/billing/customers/{customerId:guid}/statement/pdf", "customer"),
        Get("/api/billing/customers/{customerId:guid}/statement/language", "customer"),
    ];

    private static IEnumerable<RouteCase> Portal =>
    [
        Get("/api/portal/session"),
        Put("/api/portal/language", body: """{"language":"nl"}"""),
        Get("/api/portal/view"),
        Get("/api/portal/looks"),
        Get("/api/portal/terms"),
        Post("/api/portal/terms/accept", body: """{"number":1}"""),
        Post("/api/customers/{customerId:guid}/contacts/{contactId:guid}/view-as", "customer contact", "{}"),
        Get("/api/portal/home"),
        Get("/api/portal/invoices"),
        Get("/api/portal/invoices/{id:guid}", "invoice"),
        Get("/api/portal/invoices/{id:guid}/pdf", "invoice"),
        Get("/api/portal/statement"),
        Get("/api/portal/statement/pdf"),
        Get("/api/portal/company"),
        Get("/api/portal/mails"),
        Put("/api/portal/mails", body: """{"kind":"Invoice","receives":true}"""),
        Put("/api/portal/company", body: """{"phone":"+31 10 123 45 67","version":1}"""),
    ];
}
