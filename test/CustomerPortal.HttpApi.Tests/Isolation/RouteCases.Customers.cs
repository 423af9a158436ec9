namespace CustomerPortal.Isolation;

/// <summary>Routes of Customers, AccountingSync and Messaging.</summary>
internal static partial class RouteCases
{
    private const string Card = """
        "general":{"name":"Northwind"},"invoicing":{"paymentTermId":"<term>"},"groupIds":["<group>"]
        """;

    private static IEnumerable<RouteCase> Customers =>
    [
        Get("/api/customers"),
        Get("/api/customers", query: "?groupIds=<group>"),
        Get("/api/customers/options"),
        Get("/api/customers/contacts", query: "?filter=example.com"),
        Post("/api/customers/duplicates", body: """{"name":"Northwind","email":"can-b-c1@example.com"}"""),
        Post("/api/customers/duplicates", body: """{"name":"Northwind","exceptId":"<customer>"}""") with { OnlyAsks = true },
        Post("/api/customers", body: """{"company":"Fresh","groupIds":["<group>"]}"""),
        Post("/api/customers/card", body: $$"""{{{Card}}}"""),
        Get("/api/customers/{id:guid}", "customer"),
        Put("/api/customers/{id:guid}", "customer", $$"""{"version":1,{{Card}}}"""),
        Delete("/api/customers/{id:guid}", "customer"),
        Post("/api/customers/{id:guid}/activate", "customer"),
        Post("/api/customers/{id:guid}/deactivate", "customer"),
        Get("/api/customers/{id:guid}/language", "customer"),
        Get("/api/customers/{id:guid}/language", "customer", "?contactId=<contact>"),
        Get("/api/customers/{id:guid}/history", "customer"),
        Get("/api/customers/{id:guid}/history/{version:int}", "customer =1"),
        Post("/api/customers/{id:guid}/history/{version:int}/restore", "customer =1", """{"version":1}"""),
        Get("/api/customers/{id:guid}/contacts", "customer"),
        Post("/api/customers/{id:guid}/contacts", "customer", """{"name":"Jo"}"""),
        Put("/api/customers/{id:guid}/contacts/{contactId:guid}", "customer contact", """{"name":"Jo","version":1}"""),
        Delete("/api/customers/{id:guid}/contacts/{contactId:guid}", "customer contact"),
        Put("/api/customers/{id:guid}/contacts/{contactId:guid}/rights", "customer contact", """{"rights":["Invoices"]}"""),
        Post("/api/customers/{id:guid}/contacts/{contactId:guid}/invite", "customer contact"),
        Post("/api/customers/{id:guid}/contacts/{contactId:guid}/activate", "customer contact"),
        Get("/api/customers/{id:guid}/contacts/{contactId:guid}/sessions", "customer contact"),
        Delete("/api/customers/{id:guid}/contacts/{contactId:guid}/sessions/{sessionId:guid}", "customer contact contactSession"),
        Post("/api/customers/{id:guid}/contacts/{contactId:guid}/sessions/end", "customer contact"),
        Post("/api/customers/{id:guid}/contacts/{contactId:guid}/reset-two-factor", "customer contact"),
        Post("/api/customers/{id:guid}/contacts/{contactId:guid}/deactivate", "customer contact"),
        Get("/api/customers/groups"),
        Post("/api/customers/groups", body: """{"name":{"en":"Fresh"}}"""),
        Put("/api/customers/groups/{id:guid}", "group", """{"name":{"en":"Changed"},"version":1}"""),
        Put("/api/customers/groups/order", body: """{"ids":["<group>"]}"""),
        Delete("/api/customers/groups/{id:guid}", "group"),
        Get("/api/customers/lists"),
        Get("/api/customers", query: "?segmentIds=<segment>&areaIds=<segment>&customerTypeIds=<segment>&enterpriseIds=<segment>"),
        Get("/api/customers/lists/{code}", "=Segments"),
        Post("/api/customers/lists", body: """{"code":"FRESH","name":{"en":"Fresh"}}"""),
        Put("/api/customers/lists/{code}", "=Segments", """{"name":{"en":"Changed"},"version":99}"""),
        Delete("/api/customers/lists/{code}", "=FRESH"),
        Post("/api/customers/lists/{code}/values", "=Segments", """{"code":"FRESH","name":{"en":"Fresh"},"version":99}"""),
        Put("/api/customers/lists/{code}/values/{valueId:guid}", "=Segments segment", """{"code":"SWEEP","name":{"en":"Changed"},"version":2}"""),
        Put("/api/customers/lists/{code}/order", "=Segments", """{"ids":["<segment>"],"version":2}"""),
        Delete("/api/customers/lists/{code}/values/{valueId:guid}", "=Segments segment"),
        Get("/api/accounting-sync/problems"),
        Get("/api/accounting-sync/summary"),
        Get("/api/accounting-sync/customers/{customerId:guid}", "customer"),
        Post("/api/accounting-sync/customers/{customerId:guid}/verify", "customer"),
        Post("/api/accounting-sync/customers/{customerId:guid}/retry", "customer"),
    ];

    private static IEnumerable<RouteCase> Messaging =>
    [
        Get("/api/messaging/mails"),
        Get("/api/messaging/mails", query: "?customerId=<customer>"),
        Get("/api/messaging/mails/templates"),
        Get("/api/messaging/mails/{id:guid}", "mail"),
        Get("/api/messaging/mails/{id:guid}/html", "mail"),
        Post("/api/messaging/mails/test", body: """{"to":"somebody@example.com"}"""),
        Post("/api/messaging/mails/{id:guid}/resend", "mail"),
    ];
}
