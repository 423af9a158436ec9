namespace CustomerPortal.Isolation;

/// <summary>Routes of accounts, tenants, roles, permissions, features and settings.</summary>
internal static partial class RouteCases
{
    private const string Passwords = """{"currentPassword":"wrong","newPassword":"Another 1 of them"}""";
    private const string Token = """{"token":"made-up","password":"Another 1 of them"}""";

    private static IEnumerable<RouteCase> Accounts =>
    [
        Post("/api/account/login", body: """{"userNameOrEmailAddress":"nobody","password":"wrong"}"""),
        Post("/api/account/check-password", body: """{"userNameOrEmailAddress":"nobody","password":"wrong"}"""),
        Post("/api/account/register", body: """{"userName":"fresh","emailAddress":"fresh@example.com","password":"1q2w3E*"}"""),
        Post("/api/account/send-password-reset-code", body: """{"email":"nobody@example.com"}"""),
        Post("/api/account/reset-password", body: """{"userId":"<user>","resetToken":"made-up","password":"Another 1 of them"}"""),
        Post("/api/account/invitation", body: """{"token":"made-up"}"""),
        Post("/api/account/accept-invitation", body: Token),
        Post("/api/account/logout-everywhere") with { Last = 1 },
        Post("/api/account/logout") with { Last = 2 },
        Get("/api/account/logout") with { Last = 2 },
        Get("/api/account/my-profile"),
        Put("/api/account/my-profile", body: """{"userName":"nobody","email":"nobody@example.com","concurrencyStamp":"old"}"""),
        Post("/api/account/my-profile/change-password", body: Passwords),
        Post("/api/account/two-factor", body: """{"code":"123456"}"""),
        Post("/api/portal/account/two-factor", body: """{"code":"123456"}"""),
        Post("/api/portal/account/magic-link", body: """{"email":"nobody@example.com"}"""),
        Post("/api/portal/account/magic-link/use", body: """{"token":"made-up"}"""),
        .. Security("/api/account/security"),
        .. Security("/api/portal/account/security"),
        Get("/api/account/sessions"),
        Delete("/api/account/sessions/{id:guid}", "session"),
        Post("/api/account/sessions/end-others"),
        Get("/api/portal/account/sessions"),
        Delete("/api/portal/account/sessions/{id:guid}", "session"),
        Post("/api/portal/account/sessions/end-others"),
        Post("/api/portal/account/login", body: """{"email":"nobody@example.com","password":"wrong"}"""),
        Post("/api/portal/account/forgot-password", body: """{"email":"nobody@example.com"}"""),
        Post("/api/portal/account/reset-password", body: Token),
        Post("/api/portal/account/invitation", body: """{"token":"made-up"}"""),
        Post("/api/portal/account/accept-invitation", body: Token),
        Post("/api/portal/account/change-password", body: Passwords),
        Post("/api/portal/account/logout-everywhere") with { Last = 1 },
        Post("/api/portal/account/logout") with { Last = 2 },
    ];

    private static IEnumerable<RouteCase> Security(string group) =>
    [
        Get(group),
        Post($"{group}/authenticator", body: """{"password":"wrong"}"""),
        Post($"{group}/authenticator/confirm", body: """{"code":"123456"}"""),
        Post($"{group}/authenticator/remove", body: """{"password":"wrong"}"""),
        Post($"{group}/recovery-codes", body: """{"password":"wrong"}"""),
    ];

    private static IEnumerable<RouteCase> Platform =>
    [
        Get("/api/abp/application-configuration"),
        Get("/api/abp/application-localization"),
        Get("/api/abp/multi-tenancy/tenants/by-name/{name}", "tenantName") with { SaysTenants = true },
        Get("/api/abp/multi-tenancy/tenants/by-id/{id:guid}", "tenant") with { SaysTenants = true },
        Get("/api/app/public-info"),
        Get("/api/live"),
        .. Tenants,
        .. Users,
        Get("/api/permission-management/permissions", query: "?providerName=U&providerKey=<user>"),
        Get("/api/permission-management/permissions", query: "?providerName=R&providerKey=<roleName>"),
        Get("/api/permission-management/permissions/by-group", query: "?groupName=Billing&providerName=U&providerKey=<user>"),
        Put("/api/permission-management/permissions", body: """{"permissions":[]}""", query: "?providerName=U&providerKey=<user>"),
        Put("/api/permission-management/permissions", body: """{"permissions":[]}""", query: "?providerName=R&providerKey=<roleName>"),
        Get("/api/permission-management/permissions/resource-definitions", query: "?resourceName=Book"),
        Get("/api/permission-management/permissions/resource-provider-key-lookup-services", query: "?resourceName=Book"),
        Get("/api/permission-management/permissions/search-resource-provider-keys", query: "?resourceName=Book&serviceName=U"),
        Get("/api/permission-management/permissions/resource", query: "?resourceName=Book&resourceKey=1"),
        Get("/api/permission-management/permissions/resource/by-provider", query: "?resourceName=Book&resourceKey=1&providerName=U&providerKey=<user>"),
        Put("/api/permission-management/permissions/resource", body: """{"providerName":"U","providerKey":"<user>","permissions":[]}""", query: "?resourceName=Book&resourceKey=1"),
        Delete("/api/permission-management/permissions/resource", query: "?resourceName=Book&resourceKey=1&providerName=U&providerKey=<user>"),
        Get("/api/feature-management/features", query: "?providerName=T&providerKey=<tenant>") with { IsRefusedToOwner = true },
        Put("/api/feature-management/features", body: """{"features":[]}""", query: "?providerName=T&providerKey=<tenant>") with { IsRefusedToOwner = true },
        Delete("/api/feature-management/features", query: "?providerName=T&providerKey=<tenant>") with { IsRefusedToOwner = true },
        Get("/api/setting-management/emailing"),
        Post("/api/setting-management/emailing", body: """{"defaultFromAddress":"a@example.com","defaultFromDisplayName":"A"}"""),
        Post("/api/setting-management/emailing/send-test-email", body: """{"senderEmailAddress":"a@example.com","targetEmailAddress":"b@example.com","subject":"Test"}"""),
        Get("/api/setting-management/timezone"),
        Post("/api/setting-management/timezone", query: "?timezone=UTC"),
        Get("/api/setting-management/timezone/timezones"),
        Get("/api/auditing/entries"),
        Get("/api/auditing/entries/{id:guid}", "auditEntry"),
        Get("/api/auditing/entries/kinds"),
        Post("/api/auditing/entries/proof"),
        Post("/api/auditing/entries/export"),
        Get("/api/settings"),
        Put("/api/settings", body: """{"values":{}}"""),
        Get("/api/localization/languages"),
        Put("/api/localization/languages", body: """{"offered":["en","nl"],"default":"en"}"""),
    ];

    private static IEnumerable<RouteCase> Tenants =>
    [
        Get("/api/multi-tenancy/tenants"),
        Post("/api/multi-tenancy/tenants", body: """{"name":"Fresh","adminEmailAddress":"a@example.com","adminPassword":"1q2w3E*"}"""),
        Get("/api/multi-tenancy/tenants/{id:guid}", "tenant"),
        Put("/api/multi-tenancy/tenants/{id:guid}", "tenant", """{"name":"Renamed","concurrencyStamp":"old"}"""),
        Delete("/api/multi-tenancy/tenants/{id:guid}", "tenant"),
        Post("/api/multi-tenancy/tenants/{id:guid}/activate", "tenant"),
        Post("/api/multi-tenancy/tenants/{id:guid}/deactivate", "tenant"),
        Get("/api/multi-tenancy/tenants/{id:guid}/default-connection-string", "tenant"),
        Put("/api/multi-tenancy/tenants/{id:guid}/default-connection-string", "tenant"),
        Delete("/api/multi-tenancy/tenants/{id:guid}/default-connection-string", "tenant"),
    ];

    private static IEnumerable<RouteCase> Users =>
    [
        Get("/api/identity/roles"),
        Get("/api/identity/roles/all"),
        Post("/api/identity/roles", body: """{"name":"Fresh"}"""),
        Get("/api/identity/roles/{id:guid}", "role"),
        Put("/api/identity/roles/{id:guid}", "role", """{"name":"Changed","concurrencyStamp":"old"}"""),
        Delete("/api/identity/roles/{id:guid}", "role"),
        Post("/api/identity/roles/{id:guid}/copy", "role", """{"name":"Copy"}"""),
        Get("/api/identity/users"),
        Post("/api/identity/users", body: """{"userName":"fresh","email":"fresh@example.com","password":"1q2w3E*","roleNames":["<roleName>"]}"""),
        Get("/api/identity/users/assignable-roles"),
        Get("/api/identity/users/by-email/{email}", "email"),
        Get("/api/identity/users/by-username/{userName}", "userName"),
        Get("/api/identity/users/{id:guid}", "user"),
        Put("/api/identity/users/{id:guid}", "user", """{"userName":"spare2","email":"spare2@example.com","roleNames":["<roleName>"]}"""),
        Delete("/api/identity/users/{id:guid}", "user"),
        Get("/api/identity/users/{id:guid}/roles", "user"),
        Put("/api/identity/users/{id:guid}/roles", "user", """{"roleNames":["<roleName>"]}"""),
        Post("/api/identity/users/{id:guid}/invite", "user"),
        Get("/api/identity/users/{id:guid}/sessions", "user"),
        Delete("/api/identity/users/{id:guid}/sessions/{sessionId:guid}", "user session"),
        Post("/api/identity/users/{id:guid}/sessions/end", "user"),
        Post("/api/identity/users/{id:guid}/reset-two-factor", "user"),
        Get("/api/identity/users/lookup/{id:guid}", "user"),
        Get("/api/identity/users/lookup/by-username/{userName}", "userName"),
        Get("/api/identity/users/lookup/search"),
        Get("/api/identity/users/lookup/count"),
    ];
}
