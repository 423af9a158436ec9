using System.Net;
using System.Text.Json;
using CustomerPortal.Kernel;
using CustomerPortal.Platform.ApiKeys;
using CustomerPortal.Platform.Identity;
using CustomerPortal.TestBase;
using CustomerPortal.TestBase.Http;
using CustomerPortal.TestBase.Platform;

namespace CustomerPortal.Platform.Auditing;

/// <summary>Whatever is refused to somebody who is known stands in the log, wherever the rule that refuses lives (L8).</summary>
public sealed class RefusalTests(AccountHost portal) : IClassFixture<AccountHost>
{
    [Fact]
    [Trait("Check", "L8")]
    public async Task What_a_use_case_the_token_or_another_tenant_refuses_is_told_with_what_was_missing()
    {
        var tenant = await portal.TenantAsync();
        var other = await portal.TenantAsync();
        using var admin = await tenant.AdministratorAsync();
        (await admin.GetAsync($"/api/feature-management/features?providerName=T&providerKey={other.Id}")).StatusCode.ShouldBe(HttpStatusCode.Forbidden);
        admin.SendsToken = false;
        (await admin.PostAsync("/api/identity/roles", new { name = "smuggled" })).StatusCode.ShouldBe(HttpStatusCode.BadRequest);
        admin.Headers["__tenant"] = other.Id.ToString();
        (await admin.GetAsync("/api/identity/roles")).StatusCode.ShouldBe(HttpStatusCode.BadRequest);
        admin.Headers.Clear();

        (await ToldAsync(admin, "Refused", 3)).Select(e => (Text(e, "label"), Text(e, "reason"), Text(e, "actorName"))).ShouldBe(
            [
                ("GET /api/feature-management/features", "AbpTenantManagement.Tenants.ManageFeatures", "admin"),
                ("POST /api/identity/roles", "Platform:AntiforgeryInvalid", "admin"),
                ("GET /api/identity/roles", "Tenancy:Mismatch", "admin"),
            ],
            ignoreOrder: true);
    }

    [Fact]
    [Trait("Check", "L8")]
    public async Task A_wrong_second_step_and_a_key_that_ended_are_failed_sign_ins()
    {
        var tenant = await portal.TenantAsync();
        using var admin = await tenant.AdministratorAsync();
        var (id, secret) = await admin.MakeKeyAsync(portal, "AbpIdentity.Users");
        (await admin.SendAsync(HttpMethod.Delete, $"/api/account/api-keys/{id}")).StatusCode.ShouldBe(HttpStatusCode.NoContent);
        using var program = portal.Program(secret);
        (await program.GetAsync("/api/identity/users")).StatusCode.ShouldBe(HttpStatusCode.Unauthorized);
        await portal.SetUpAsync(admin, "/api/account", AccountHost.Password);
        using var guesser = await tenant.FirstStepAsync("admin");
        (await guesser.CodeAsync("000000")).StatusCode.ShouldBe(HttpStatusCode.BadRequest);

        (await ToldAsync(admin, "SignInFailed", 2)).Select(e => (Text(e, "kind"), Text(e, "label"))).ShouldBe([("ApiKey", "Book keeping"), ("StaffUser", "admin")], ignoreOrder: true);
    }

    [Fact]
    [Trait("Check", "L8")]
    public async Task A_contacts_missing_right_failed_sign_ins_and_changes_are_told_too()
    {
        var tenant = await portal.TenantAsync();
        var contact = await tenant.ContactAsync("told@customer.example");
        using var admin = await tenant.AdministratorAsync();
        (await admin.SaveFormAsync($"/api/customers/{contact.CustomerId}/contacts/{contact.ContactId}/rights", new { rights = new[] { "Profile" } }))
            .StatusCode.ShouldBe(HttpStatusCode.OK);
        using var browser = await contact.SignInAsync();

        (await browser.GetAsync($"/api/portal/invoices/{Guid.CreateVersion7()}")).StatusCode.ShouldBe(HttpStatusCode.NotFound);
        var company = await (await browser.GetAsync("/api/portal/company")).JsonAsync(HttpStatusCode.OK);
        (await browser.SendAsync(HttpMethod.Put, "/api/portal/company", new { attention = "Desk of Jo", version = company.GetProperty("version").GetInt32() })).StatusCode.ShouldBe(HttpStatusCode.OK);
        (await browser.SendAsync(HttpMethod.Put, "/api/portal/mails", new { kind = "Invoice", receives = false })).StatusCode.ShouldBe(HttpStatusCode.OK);
        await portal.SetUpAsync(browser, "/api/portal/account", TestContact.Password);
        using var guesser = await tenant.VisitorAsync();
        (await guesser.ContactLoginAsync(contact.Email, "wrong")).StatusCode.ShouldBe(HttpStatusCode.BadRequest);
        (await guesser.ContactLoginAsync("nobody@customer.example", "wrong")).StatusCode.ShouldBe(HttpStatusCode.BadRequest);
        (await guesser.ContactLoginAsync(contact.Email, TestContact.Password)).StatusCode.ShouldBe(HttpStatusCode.OK);
        (await guesser.CodeAsync("000000", "/api/portal/account")).StatusCode.ShouldBe(HttpStatusCode.BadRequest);

        var refused = (await ToldAsync(admin, "Refused", 1))[0];
        (Text(refused, "actorKind"), Text(refused, "actorName"), Text(refused, "reason")).ShouldBe(("Contact", "Jo Contact", "Invoices"));
        Text(refused, "label").ShouldStartWith("GET /api/portal/invoices/");
        (await ToldAsync(admin, "SignInFailed", 2)).ShouldAllBe(e => Text(e, "kind") == "ContactLogin" && Text(e, "label") == contact.Email);
        var changed = await (await admin.GetAsync("/api/auditing/entries?action=Changed&actorKind=Contact")).JsonAsync(HttpStatusCode.OK);
        var told = changed.GetProperty("items").EnumerateArray().Where(e => Text(e, "actorName") == "Jo Contact").Select(e => (Text(e, "kind"), Text(e, "entityId"))).ToList();
        told.ShouldContain(("Customer", contact.CustomerId));
        told.ShouldContain(("Contact", contact.ContactId));
    }

    private static string? Text(JsonElement entry, string field) => entry.GetProperty(field).GetString();

    private static Task<List<JsonElement>> ToldAsync(TestBrowser browser, string action, int count) => Eventually.GetAsync(
        async () => (await (await browser.GetAsync($"/api/auditing/entries?action={action}")).JsonAsync(HttpStatusCode.OK)).GetProperty("items").EnumerateArray().ToList(),
        told => told.Count == count,
        "every refusal is told");
}
