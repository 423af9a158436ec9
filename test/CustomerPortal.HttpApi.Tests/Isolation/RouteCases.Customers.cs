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
        Get("/api/customers/{customerId:guid}/contacts/{contactId:guid}/terms", "customer contact"),
        Get("/api/customers/{id:guid}/default-rights", "customer"),
        Get("/api/customers/groups/portal-rights"),
        Put("/api/customers/groups/{id:guid}/portal-rights", "group", """{"rights":["Invoices"]}"""),
        Get("/api/customers/groups"),
        Post("/api/customers/groups", body: """{"name":{"en":"Fresh"}}"""),
        Put("/api/customers/groups/{id:guid}", "group", """{"name":{"en":"Changed"},"version":1}"""),
        Delete("/api/customers/groups/{id:guid}", "group"),
        Get("/api/accounting-sync/problems"),
        Get("/api/accounting-sync/summary"),
        Get("/api/accounting-sync/customers/{customerId:guid}", "customer"),
        Post("/api/accounting-sync/customers/{customerId:guid}/verify", "customer"),
        Post("/api/accounting-sync/customers/{customerId:guid}/retry", "customer"),
    ];

    private const string Words = """{"subject":"S","html":"H","text":"T","version":77}""";

    private static IEnumerable<RouteCase> Messaging =>
    [
        Get("/api/messaging/mails"),
        Get("/api/messaging/mails", query: "?customerId=<customer>"),
        Get("/api/messaging/mails/templates"),
        Get("/api/messaging/mails/{id:guid}", "mail"),
        Get("/api/messaging/mails/{id:guid}/html", "mail"),
        Post("/api/messaging/mails/test", body: """{"to":"somebody@example.com"}"""),
        Post("/api/messaging/mails/{id:guid}/resend", "mail"),
        Get("/api/messaging/templates"),
        Get("/api/messaging/templates/frame"),
        Get("/api/messaging/templates/{name}", "=Billing.Statement"),
        Post("/api/messaging/templates/{name}/preview", "=Billing.Statement", """{"customerId":"<customer>"}"""),
        Put("/api/messaging/templates/{name}/{language}", "=Billing.Invoice =en", Words),
        Post("/api/messaging/templates/{name}/{language}/check", "=Billing.Statement =en", Words),
        Post("/api/messaging/templates/{name}/{language}/test", "=Billing.Statement =en", """{"subject":"S","html":"H","text":"T","to":"somebody@example.com","customerId":"<customer>"}"""),
        Post("/api/messaging/templates/{name}/{language}/restore", "=Billing.Statement =en", """{"number":1,"version":77}"""),
        Get("/api/messaging/templates/{name}/{language}/versions", "=Billing.Statement =en"),
        Get("/api/messaging/templates/{name}/{language}/versions/{number:int}", "=Billing.Statement =en =1"),
        Post("/api/messaging/mails/export", query: "?customerId=<customer>"),
        Get("/api/messaging/bounced-addresses"),
        Delete("/api/messaging/bounced-addresses/{id:guid}", "bounced"),
        Get("/api/messaging/settings"),
        Put("/api/messaging/settings", body: """{"quietFrom":"21:00","quietUntil":"06:00"}"""),
        Put("/api/messaging/settings/dkim", body: """{"domain":"acme.example"}"""),
        Post("/api/messaging/settings/webhook-secret"),
        Post("/api/messaging/settings/bounce-mailbox/look"),
        Get("/api/messaging/unsubscribe/{token}", "=bm90LWEtdG9rZW4") with { IsRefusedToOwner = true },
        Post("/api/messaging/unsubscribe/{token}", "=bm90LWEtdG9rZW4"),
        Post("/api/messaging/bounces/{tenantId:guid}", "tenant", body: """{"messageId":"x@y","type":"hard"}"""),
    ];
}
