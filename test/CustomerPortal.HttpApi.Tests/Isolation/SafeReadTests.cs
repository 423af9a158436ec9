using System.Net;
using System.Text.RegularExpressions;
using CustomerPortal.TestBase;
using CustomerPortal.TestBase.Http;
using Microsoft.AspNetCore.Routing;

namespace CustomerPortal.Isolation;

/// <summary>Reading changes nothing (N12), says nothing that is kept from people (Z8), and counts what is there (T9).</summary>
[Collection(FilledTenants.Name)]
public sealed partial class SafeReadTests(IsolationHost host)
{
    // What is counted by whom: list → rows in the database that it must count.
    private static readonly (string Route, string Rows)[] Counted =
    [
        ("/api/customers", "\"Customers\""),
        ("/api/customers/groups", "\"CustomersGroups\""),
        ("/api/billing/invoices", "\"BillingInvoices\""),
        ("/api/billing/payments", "\"BillingPayments\""),
        ("/api/messaging/mails", "\"MessagingMails\""),
        ("/api/identity/users", "\"PlatformStaffUsers\""),
        ("/api/identity/roles", "\"PlatformStaffRoles\""),
    ];

    // Fields that only sound like what must not be said, and the one secret that is shown once, when it is made.
    private static readonly string[] Harmless =
    [
        "AuditChangeDto.isSecret", "AuditEntryDto.hash", "BounceMailboxDto.hasPassword", "BounceMailboxDto.hasWebhookSecret", "CreatedApiKeyDto.secret",
        "DeliverySettingsDto.hasOAuthClientSecret", "DeliverySettingsDto.hasOAuthRefreshToken", "EmailSettingsDto.hasPassword", "EmailSettingsDto.smtpPassword",
        "MailDto.holdsSecret", "ProfileDto.hasPassword", "StaffUserDto.hasPassword",

        // Shown once, when it is made, as a key is.
        "WebhookSecretDto.secret",
    ];

    [Fact]
    [Trait("Check", "N12")]
    public async Task No_GET_writes_a_row()
    {
        var (own, other) = (host.A.Tenant.Id, host.B.Tenant.Id);
        var before = (await TenantRows.OfAsync(host, own), await TenantRows.OfAsync(host, other));
        var asked = 0;
        foreach (var route in RouteCases.All.Where(c => c.IsSafe && c.Last == 0 && c.Route != "/api/live"))
        {
            foreach (var browser in new[] { host.A.Admin, host.A.FirstContact })
            {
                using var answer = await browser.GetAsync(RouteCase.Fill(route.Address, kind => Uri.EscapeDataString(host.A.First[kind])));
                ((int)answer.StatusCode).ShouldBeLessThan(500, route.Key);
                asked++;
            }
        }

        asked.ShouldBeGreaterThan(100);
        TenantRows.Differences(before.Item1, await TenantRows.OfAsync(host, own)).ShouldBeEmpty();
        TenantRows.Differences(before.Item2, await TenantRows.OfAsync(host, other)).ShouldBeEmpty();
    }

    [Fact]
    [Trait("Check", "Z8")]
    public async Task No_answer_holds_a_hash_a_stamp_or_a_sealed_value()
    {
        var kept = new List<string>();
        foreach (var column in new[]
        {
            "\"PasswordHash\" FROM \"PlatformStaffUsers\"", "\"PasswordHash\" FROM \"PlatformContactLogins\"", "\"SecurityStamp\" FROM \"PlatformStaffUsers\"",
            "\"SecurityStamp\" FROM \"PlatformContactLogins\"", "\"Hash\" FROM \"PlatformOneTimeTokens\"", "\"Stamp\" FROM \"PlatformAccountSessions\"",
        })
        {
            kept.AddRange((await host.Database.QueryAsync($"SELECT {column}", r => r.IsDBNull(0) ? string.Empty : r.GetString(0))).Where(v => v.Length > 0));
        }

        kept.Count.ShouldBeGreaterThan(10);
        foreach (var route in RouteCases.All.Where(c => c.IsSafe && c.Last == 0 && c.Route != "/api/live" && !c.Route.EndsWith("pdf", StringComparison.Ordinal)))
        {
            foreach (var browser in new[] { host.A.Admin, host.A.FirstContact })
            {
                var body = await (await browser.GetAsync(RouteCase.Fill(route.Address, kind => Uri.EscapeDataString(host.A.First[kind])))).Content.ReadAsStringAsync();
                kept.Where(secret => body.Contains(secret, StringComparison.Ordinal)).ShouldBeEmpty(route.Key);
            }
        }
    }

    [Fact]
    [Trait("Check", "T9")]
    public async Task Totals_are_those_of_the_own_rows()
    {
        foreach (var (route, table) in Counted)
        {
            foreach (var worlds in new[] { host.A, host.B })
            {
                var told = (await (await worlds.Admin.GetAsync(route)).JsonAsync(HttpStatusCode.OK)).GetProperty("totalCount").GetInt64();
                var rows = await host.Database.QueryAsync($"SELECT \"TenantId\" FROM {table}", r => r.GetGuid(0));

                told.ShouldBe(rows.Count(id => id == worlds.Tenant.Id), route);
            }
        }
    }

    [Fact]
    [Trait("Check", "Z8")]
    public async Task No_documented_answer_has_a_field_for_secrets()
    {
        var document = await (await host.A.Admin.GetAsync("/openapi/v1.json")).JsonAsync(HttpStatusCode.OK);
        var schemas = document.GetProperty("components").GetProperty("schemas").EnumerateObject();
        var sounding = from schema in schemas
                       where schema.Name.EndsWith("Dto", StringComparison.Ordinal)
                       where schema.Value.TryGetProperty("properties", out _)
                       from property in schema.Value.GetProperty("properties").EnumerateObject()
                       where Secretive().IsMatch(property.Name)
                       select $"{schema.Name}.{property.Name}";

        sounding.Except(Harmless).ShouldBeEmpty();
    }

    [GeneratedRegex("hash|password$|secret$|securityStamp|token$|internalNote|costPrice", RegexOptions.IgnoreCase)]
    private static partial Regex Secretive();
}
