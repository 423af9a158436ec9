using System.Net;
using System.Net.Http.Json;
using System.Text.Json;
using CustomerPortal.Kernel;
using CustomerPortal.Messaging;
using CustomerPortal.Platform.Identity;
using CustomerPortal.TestBase;
using CustomerPortal.TestBase.Http;
using CustomerPortal.TestBase.Platform;
using Microsoft.Extensions.DependencyInjection;

namespace CustomerPortal.Isolation;

/// <summary>Fills a tenant through the API: the same numbers and names in each, but for the canaries.</summary>
internal sealed class TenantMaker(IsolationHost portal, string letter)
{
    public const string ContactPassword = "correct horse battery";

    private readonly Dictionary<string, string> shared = [];
    private TestBrowser admin = null!;
    private TestTenant tenant = null!;

    private string Canary => $"CAN-{letter}-T";

    public async Task<TenantWorlds> MakeAsync()
    {
        await OpenAsync();
        await StaffAsync();
        await BillingAsync();
        var (first, contact) = await CustomerAsync("C1");
        var (second, _) = await CustomerAsync("C2");
        var reader = await tenant.SignInAsync("reader");
        return new TenantWorlds(tenant, first, second, admin, contact)
        {
            Sales = await tenant.SignInAsync("sales"),
            Reader = reader,
            ReaderOfFirst = first with { Ids = new Dictionary<string, string>(first.Ids) { ["passkey"] = await PasskeyAsync(reader, "/api/account/security", AccountHost.Password) } },
        };
    }

    private async Task OpenAsync()
    {
        using var host = await portal.HostAdministratorAsync();
        var made = await PostAsync(host, "/api/multi-tenancy/tenants", new
        {
            name = $"Harbour CAN-{letter}-N",
            adminEmailAddress = "admin@example.com",
            adminPassword = AccountHost.Password,
        });
        tenant = new TestTenant(portal, made.GetProperty("id").GetGuid(), Text(made, "name"), $"{Text(made, "hostLabel")}.localhost");
        admin = await tenant.AdministratorAsync();
        shared["tenant"] = tenant.Id.ToString();
        shared["tenantName"] = tenant.Name;
        shared["edition"] = Text(await PostAsync(host, "/api/multi-tenancy/editions", new { name = $"Edition {letter}" }), "id");
        var names = await PostAsync(host, $"/api/multi-tenancy/tenants/{tenant.Id}/host-names", new { name = $"{letter.ToLowerInvariant()}.portal.example.org" });
        shared["hostName"] = Text(names.GetProperty("items")[0], "id");
    }

    private async Task StaffAsync()
    {
        var role = await PostAsync("/api/identity/roles", new { name = $"Keeper {Canary}" });
        (shared["role"], shared["roleName"]) = (Text(role, "id"), Text(role, "name"));
        await UserAsync("sales", ReadyMadeRoles.Sales);
        await UserAsync("reader", ReadyMadeRoles.ReadOnly);
        var spare = await UserAsync($"spare.{Canary}", ReadyMadeRoles.ReadOnly);
        var key = await PostAsync("/api/account/api-keys", new
        {
            name = $"Program {Canary}",
            expiresOn = DateOnly.FromDateTime(portal.Clock.GetUtcNow().AddDays(30).UtcDateTime),
            scopes = new[] { "Customers.View" },
        });
        shared["apiKey"] = Text(key.GetProperty("key"), "id");
        (shared["user"], shared["userName"], shared["email"]) = (Text(spare, "id"), Text(spare, "userName"), Text(spare, "email"));
        shared["passkey"] = await PasskeyAsync(admin, "/api/account/security", AccountHost.Password);
        using var session = await tenant.SignInAsync(shared["userName"]);
        shared["session"] = await SessionAsync($"/api/identity/users/{shared["user"]}");
        shared["auditEntry"] = Text((await (await admin.GetAsync("/api/auditing/entries?kind=StaffUser")).JsonAsync(HttpStatusCode.OK)).GetProperty("items")[0], "id");
    }

    private Task<JsonElement> UserAsync(string userName, string role) => PostAsync("/api/identity/users", new
    {
        userName,
        name = "Sam",
        surname = Canary,
        email = $"{userName}@example.com",
        password = AccountHost.Password,
        roleNames = new[] { role },
    });

    private async Task BillingAsync()
    {
        var company = await (await admin.GetAsync("/api/billing/companies/own")).JsonAsync(HttpStatusCode.OK);
        var saved = await admin.SendAsync(HttpMethod.Put, "/api/billing/companies/own", new
        {
            name = tenant.Name,
            registrationNumber = Canary,
            address = new { lines = new[] { "Parkkade 18" }, postalCode = "3016 DA", city = "Rotterdam", countryCode = "NL" },
            baseCurrency = "EUR",
            version = company.GetProperty("version").GetInt32(),
        });
        await saved.JsonAsync(HttpStatusCode.OK);
        await PostAsync("/api/billing/currencies", new { code = "USD" });
        shared["rate"] = Text(await PostAsync("/api/billing/currencies/USD/rates", new { day = "2026-01-10", rate = letter == "A" ? 1.2345m : 6.789m }), "id");
        shared["term"] = Text(await PostAsync("/api/billing/payment-terms", new { number = 77, name = Named("Quarter"), days = 90, start = "InvoiceDate" }), "id");
        shared["taxCode"] = Text(await PostAsync("/api/billing/tax-codes", new { code = "SWEEP", category = "Standard", rate = 0.21m, name = Named("Tax") }), "id");
        shared["segment"] = Text((await PostAsync("/api/customers/lists/Segments/values", new { code = "SWEEP", name = Named("Segment"), version = 1 })).GetProperty("values")[0], "id");
        shared["group"] = Text(await PostAsync("/api/customers/groups", new { name = Named("Wholesale") }), "id");
        var worded = await admin.SendAsync(HttpMethod.Put, "/api/messaging/templates/Billing.Statement/en", new { subject = $"Statement {Canary}", html = "<p>Hello</p>", text = "Hello", version = 0 });
        await worded.JsonAsync(HttpStatusCode.OK);
    }

    private async Task<(World World, TestBrowser Contact)> CustomerAsync(string which)
    {
        var canary = $"CAN-{letter}-{which}";
        var email = $"{canary.ToLowerInvariant()}@example.com";
        var customer = await PostAsync("/api/customers", new
        {
            company = $"Northwind {canary}",
            countryCode = "NL",
            city = "Utrecht",
            currency = "EUR",
            contactName = $"Jo {canary}",
            contactEmail = email,
            groupIds = new[] { shared["group"] },
            sendWelcome = true,
        });
        var ids = new Dictionary<string, string>(shared) { ["customer"] = Text(customer, "id") };
        await CompleteAsync(ids["customer"], canary);
        await SellAsync(ids, canary);
        var contacts = await (await admin.GetAsync($"/api/customers/{ids["customer"]}/contacts")).JsonAsync(HttpStatusCode.OK);
        ids["contact"] = Text(contacts[0], "id");
        var rights = new[] { "Invoices", "Estimates", "Statements", "Support", "Profile" };
        await (await admin.SaveFormAsync($"/api/customers/{ids["customer"]}/contacts/{ids["contact"]}/rights", new { rights })).JsonAsync(HttpStatusCode.OK);
        var mails = await Eventually.GetAsync(
            async () => await (await admin.GetAsync($"/api/messaging/mails?recipient={email}")).JsonAsync(HttpStatusCode.OK),
            found => found.GetProperty("items").GetArrayLength() > 0,
            $"a mail to {email}");
        ids["mail"] = Text(mails.GetProperty("items")[0], "id");
        ids["bouncedAddress"] = await BounceAsync($"back.{email}", Guid.Parse(ids["mail"]));
        var browser = await ContactAsync(Guid.Parse(ids["contact"]));
        ids["contactPasskey"] = await PasskeyAsync(browser, "/api/portal/account/security", ContactPassword);
        ids["contactSession"] = await SessionAsync($"/api/customers/{ids["customer"]}/contacts/{ids["contact"]}");
        return (new World(canary, ids), browser);
    }

    /// <summary>Marks an address, as a mail that came back does.</summary>
    private Task<string> BounceAsync(string address, Guid mail) => portal.InTenantAsync(tenant.Id, async services =>
    {
        var bounced = new BouncedAddress(EmailAddress.Parse(address), mail, "550 no such mailbox", portal.Clock.GetUtcNow());
        services.GetRequiredService<IBouncedAddressRepository>().Add(bounced);
        await services.GetRequiredService<IUnitOfWork>().SaveAsync(CancellationToken.None);
        return bounced.Id.ToString();
    });

    /// <summary>Adds a passkey to the account of a session.</summary>
    private async Task<string> PasskeyAsync(TestBrowser browser, string security, string password)
    {
        browser.Headers["Origin"] = $"https://{tenant.Host}";
        var asked = await PostAsync(browser, $"{security}/passkeys/options", new { password });
        var credential = new SoftPasskey($"https://{tenant.Host}").Create(Text(asked, "options"));
        (await browser.PostAsync($"{security}/passkeys", new { name = $"Phone {Canary}", credential })).StatusCode.ShouldBe(HttpStatusCode.NoContent);
        browser.Headers.Remove("Origin");
        var all = await (await browser.GetAsync($"{security}/passkeys")).JsonAsync(HttpStatusCode.OK);
        return Text(all.GetProperty("items")[0], "id");
    }

    private async Task<string> SessionAsync(string account)
    {
        var sessions = await (await admin.GetAsync($"{account}/sessions")).JsonAsync(HttpStatusCode.OK);
        return Text(sessions.GetProperty("items")[0], "id");
    }

    private async Task CompleteAsync(string customer, string canary)
    {
        // The push to accounting saves the card too.
        await portal.DeliveredAsync(tenant.Id);
        var card = await (await admin.GetAsync($"/api/customers/{customer}")).JsonAsync(HttpStatusCode.OK);
        if (Text(card, "state") != "Active")
        {
            card = await PostAsync($"/api/customers/{customer}/activate", null);
            await portal.DeliveredAsync(tenant.Id);
        }

        var saved = await admin.SendAsync(HttpMethod.Put, $"/api/customers/{customer}", new
        {
            version = card.GetProperty("version").GetInt32(),
            general = new { name = $"Northwind {canary}", attention = $"Desk {canary}", currency = "EUR", email = $"{canary.ToLowerInvariant()}@example.com" },
            invoicing = new { paymentTermId = shared["term"], invoiceEmail = $"{canary.ToLowerInvariant()}@example.com" },
            groupIds = new[] { shared["group"] },
            addresses = card.GetProperty("addresses"),
        });
        await saved.JsonAsync(HttpStatusCode.OK);
    }

    private async Task SellAsync(Dictionary<string, string> ids, string canary)
    {
        var invoice = new
        {
            customerId = ids["customer"],
            reference = $"Order {canary}",
            notes = $"Thanks {canary}",
            paymentTermId = ids["term"],
            lines = new[] { new { description = $"Work {canary}", quantity = 2m, unitPrice = 50m, taxCodeId = ids["taxCode"] } },
        };
        ids["draft"] = Text(await PostAsync("/api/billing/invoices", invoice), "id");
        ids["invoice"] = Text(await PostAsync("/api/billing/invoices", invoice), "id");
        await PostAsync($"/api/billing/invoices/{ids["invoice"]}/issue", null);
        await PostAsync($"/api/billing/invoices/{ids["invoice"]}/send", new { });
        ids["payment"] = Text(await PostAsync("/api/billing/payments", new { customerId = ids["customer"], amount = 40m, reference = $"Bank {canary}" }), "id");
    }

    private async Task<TestBrowser> ContactAsync(Guid contact)
    {
        var token = await portal.InTenantAsync(tenant.Id, async services =>
        {
            var made = await services.GetRequiredService<IOneTimeTokens>()
                .IssueAsync(TokenPurposes.ContactInvitation, contact, TimeSpan.FromDays(1), CancellationToken.None);
            await services.GetRequiredService<IUnitOfWork>().SaveAsync(CancellationToken.None);
            return made;
        });
        var browser = await portal.StrangerAsync(tenant.Host);
        (await browser.PostAsync("/api/portal/account/accept-invitation", new { token, password = ContactPassword }))
            .StatusCode.ShouldBe(HttpStatusCode.OK);
        return browser;
    }

    private Dictionary<string, string> Named(string name) => new() { ["en"] = $"{name} {Canary}" };

    private Task<JsonElement> PostAsync(string path, object? body) => PostAsync(admin, path, body);

    private static async Task<JsonElement> PostAsync(TestBrowser browser, string path, object? body)
    {
        var response = await browser.PostAsync(path, body);
        response.IsSuccessStatusCode.ShouldBeTrue($"POST {path}: {response.StatusCode} {await response.Content.ReadAsStringAsync()}");
        return await response.JsonAsync();
    }

    private static string Text(JsonElement json, string property) => json.GetProperty(property).GetString()!;
}

/// <summary>One filled tenant: the ids of both customers, and the sessions of its people.</summary>
internal sealed record TenantWorlds(TestTenant Tenant, World First, World Second, TestBrowser Admin, TestBrowser FirstContact)
{
    public required TestBrowser Sales { get; init; }

    public required TestBrowser Reader { get; init; }

    /// <summary>The first world as the reader has it: what belongs to an account is the reader's own.</summary>
    public required World ReaderOfFirst { get; init; }
}
