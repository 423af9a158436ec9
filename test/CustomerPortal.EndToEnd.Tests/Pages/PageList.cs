namespace CustomerPortal.EndToEnd.Pages;

/// <summary>Who can see a page.</summary>
public enum Visitor
{
    /// <summary>Nobody in particular: the pages before signing in.</summary>
    Anybody,

    /// <summary>The organisation's administrator, or a contact in the client area.</summary>
    Member,

    /// <summary>The administrator of the host.</summary>
    Host,
}

/// <summary>A page to look at.</summary>
/// <param name="Route">The route as its file writes it.</param>
/// <param name="Name">Name of the page, of its picture too.</param>
/// <param name="Visitor">Who sees it.</param>
/// <param name="Address">Address below the application; null for the route itself.</param>
/// <param name="Record">API that lists records; the first one's id stands for ":id".</param>
internal sealed record PageEntry(string Route, string Name, Visitor Visitor = Visitor.Member, string? Address = null, string? Record = null);

/// <summary>Every page of both front ends. A route without an entry fails the tests.</summary>
internal static class PageList
{
    public static IReadOnlyList<PageEntry> Admin { get; } =
    [
        new("account/login", "sign-in", Visitor.Anybody),
        new("account/register", "registration", Visitor.Anybody),
        new("account/forgot-password", "forgotten-password", Visitor.Anybody),
        new("account/reset-password", "new-password", Visitor.Anybody, "account/reset-password?token=unknown"),
        new("account/accept-invitation", "invitation", Visitor.Anybody, "account/accept-invitation?token=unknown"),
        new("", "dashboard"),
        new("customers", "customers"),
        new("customers/groups", "customer-groups"),
        new("customers/new", "new-customer"),
        new("customers/:id", "customer", Record: "/api/customers?sorting=number&maxResultCount=1"),
        new("billing/invoices", "invoices"),
        new("billing/invoices/new", "new-invoice"),
        new("billing/invoices/:id", "draft", Record: "/api/billing/invoices?state=Draft&maxResultCount=1"),
        new("billing/invoices/:id", "invoice", Record: "/api/billing/invoices?state=Paid&sorting=date%20desc&maxResultCount=1"),
        new("billing/payments", "payments"),
        new("billing/setup/company", "company"),
        new("billing/setup/currencies", "currencies"),
        new("billing/setup/currencies/:code", "rates", Address: "billing/setup/currencies/GBP"),
        new("billing/setup/payment-terms", "payment-terms"),
        new("billing/setup/tax-codes", "tax-codes"),
        new("messaging", "mails"),
        new("messaging/:id", "mail", Record: "/api/messaging/mails?maxResultCount=1"),
        new("messaging/templates/:name", "mail-template", Address: "messaging/templates/Customers-Welcome"),
        new("messaging/templates/:name", "mail-layout", Address: "messaging/templates/Messaging-Layout"),
        new("settings/email-templates", "mail-templates"),
        new("users", "users"),
        new("roles", "roles"),
        new("audit", "audit"),
        new("audit/:id", "audit-entry", Record: "/api/auditing/entries?action=Changed&maxResultCount=1"),
        new("settings/mail", "mail-settings"),
        new("settings/mail-delivery", "mail-delivery"),
        new("settings/languages", "languages"),
        new("settings/languages/texts", "texts", Address: "settings/languages/texts?language=nl&module=Documents"),
        new("settings/lists", "lists"),
        new("settings/configuration", "configuration"),
        new("settings/:page", "general-settings", Address: "settings/general"),
        new("settings/:page", "localization-settings", Address: "settings/localization"),
        new("settings/:page", "security-settings", Address: "settings/security"),
        new("settings/:page", "customer-settings", Address: "settings/customers"),
        new("settings/:page", "document-settings", Address: "settings/documents"),
        new("settings/:page", "portal-settings", Address: "settings/portal"),
        new("settings/:page", "privacy-settings", Address: "settings/privacy"),
        new("settings/branding", "branding"),
        new("profile", "profile"),
        new("profile/security", "security"),
        new("profile/api-keys", "own-api-keys"),
        new("api-keys", "api-keys"),
        new("forbidden", "forbidden"),
        new("**", "not-found", Address: "nothing/here"),
        new("tenants", "tenants", Visitor.Host),
        new("tenants/:id", "tenant", Visitor.Host, Record: "/api/multi-tenancy/tenants?maxResultCount=1"),
        new("editions", "editions", Visitor.Host),
        new("status", "health", Visitor.Host),
        new("settings/plan", "plan"),
        new("account/impersonate", "impersonate", Visitor.Anybody),
    ];

    public static IReadOnlyList<PageEntry> Clients { get; } =
    [
        new("login", "sign-in", Visitor.Anybody),
        new("forgot-password", "forgotten-password", Visitor.Anybody),
        new("reset-password", "new-password", Visitor.Anybody, "reset-password?token=unknown"),
        new("view-ended", "view-ended", Visitor.Anybody),
        new("looks", "looks"),
        new("mails", "mails"),
        new("unsubscribe/:token", "unsubscribe", Visitor.Anybody, "unsubscribe/bm90LWEtdG9rZW4"),
        new("terms", "terms"),
        new("welcome", "welcome", Visitor.Anybody, "welcome?token=unknown"),
        new("", "home"),
        new("invoices", "invoices"),
        new("invoices/:id", "invoice", Record: "/api/portal/invoices?state=Open&maxResultCount=1"),
        new("statement", "statement"),
        new("company", "company"),
        new("security", "security"),
        new("link", "sign-in-link", Visitor.Anybody),
        new("**", "not-found", Address: "nothing"),
    ];
}
