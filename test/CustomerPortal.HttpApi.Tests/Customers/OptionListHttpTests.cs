using System.Net;
using System.Text.Json;
using CustomerPortal.Platform.Localization;
using CustomerPortal.TestBase.Http;
using CustomerPortal.TestBase.Platform;

namespace CustomerPortal.Customers;

/// <summary>Lists that tenants keep, over HTTP: what a new tenant begins with, whose they are, who may change them.</summary>
public sealed class OptionListHttpTests(AccountHost host) : IClassFixture<AccountHost>
{
    [Fact]
    [Trait("Requirement", "SET-04")]
    public async Task A_new_tenant_has_every_pop_up_list_and_the_delivery_terms_of_the_trade_in_six_languages()
    {
        using var admin = await (await host.TenantAsync()).AdministratorAsync();

        var lists = await (await admin.GetAsync("/api/customers/lists")).JsonAsync(HttpStatusCode.OK);
        var terms = (await (await admin.GetAsync("/api/customers/lists/DeliveryTerms")).JsonAsync(HttpStatusCode.OK)).GetProperty("values").EnumerateArray().ToList();

        lists.EnumerateArray().Select(l => l.GetProperty("code").GetString()).ShouldBe(PopUpLists.All);
        terms.Select(t => t.GetProperty("code").GetString()).ShouldBe(["EXW", "FCA", "CPT", "CIP", "DAP", "DPU", "DDP", "FAS", "FOB", "CFR", "CIF"]);
        terms.ShouldAllBe(t => t.GetProperty("name").EnumerateObject().Select(n => n.Name).ToHashSet().SetEquals(ShippedLanguages.All));
    }

    [Fact]
    public async Task Names_come_in_the_readers_language_and_fall_back_to_the_tenants()
    {
        using var admin = await (await host.TenantAsync()).AdministratorAsync();
        await AddAsync(admin, "Segments", "BOTH", new { en = "Retail", nl = "Detailhandel" });
        await AddAsync(admin, "Segments", "ONE", new { en = "Industry" });

        admin.Headers["Accept-Language"] = "nl";
        var options = await (await admin.GetAsync("/api/customers/options")).JsonAsync(HttpStatusCode.OK);
        var lists = await (await admin.GetAsync("/api/customers/lists")).JsonAsync(HttpStatusCode.OK);

        options.GetProperty("lists").GetProperty("Segments").EnumerateArray().Select(v => v.GetProperty("name").GetString()).ShouldBe(["Detailhandel", "Industry"]);
        lists[2].GetProperty("title").GetString().ShouldBe("Segmenten");
    }

    [Fact]
    [Trait("Requirement", "SET-05")]
    public async Task An_option_list_of_ones_own_is_made_filled_and_deleted()
    {
        using var admin = await (await host.TenantAsync()).AdministratorAsync();

        var made = await (await admin.PostAsync("/api/customers/lists", new { code = "priority", name = new { en = "Priority" } })).JsonAsync(HttpStatusCode.Created);
        await AddAsync(admin, "PRIORITY", "HIGH", new { en = "High" });
        var low = await AddAsync(admin, "PRIORITY", "LOW", new { en = "Low" });
        var ids = low.GetProperty("values").EnumerateArray().Select(v => v.GetProperty("id").GetString()).Reverse().ToArray();
        var ordered = await (await admin.SendAsync(HttpMethod.Put, "/api/customers/lists/PRIORITY/order", new { ids, version = low.GetProperty("version").GetInt32() })).JsonAsync(HttpStatusCode.OK);

        made.GetProperty("code").GetString().ShouldBe("PRIORITY");
        ordered.GetProperty("values").EnumerateArray().Select(v => v.GetProperty("code").GetString()).ShouldBe(["LOW", "HIGH"]);
        (await (await admin.PostAsync("/api/customers/lists", new { code = "PRIORITY", name = new { en = "Again" } })).CodeAsync(HttpStatusCode.BadRequest)).ShouldBe(CustomersErrorCodes.ListCodeTaken);
        (await (await admin.SendAsync(HttpMethod.Delete, "/api/customers/lists/Segments")).CodeAsync(HttpStatusCode.Conflict)).ShouldBe(CustomersErrorCodes.PopUpListStays);
        (await admin.SendAsync(HttpMethod.Delete, "/api/customers/lists/PRIORITY")).StatusCode.ShouldBe(HttpStatusCode.NoContent);
        (await admin.GetAsync("/api/customers/lists/PRIORITY")).StatusCode.ShouldBe(HttpStatusCode.NotFound);
    }

    [Fact]
    public async Task Another_tenants_list_and_values_are_not_there()
    {
        using var mine = await (await host.TenantAsync()).AdministratorAsync();
        using var theirs = await (await host.TenantAsync()).AdministratorAsync();
        await (await theirs.PostAsync("/api/customers/lists", new { code = "SECRET", name = new { en = "Secret" } })).JsonAsync(HttpStatusCode.Created);
        var value = (await AddAsync(theirs, "Segments", "CANARY", new { en = "Canary" })).GetProperty("values")[0].GetProperty("id").GetString();

        (await mine.GetAsync("/api/customers/lists/SECRET")).StatusCode.ShouldBe(HttpStatusCode.NotFound);
        (await mine.SendAsync(HttpMethod.Put, $"/api/customers/lists/Segments/values/{value}", new { code = "CANARY", name = new { en = "Mine" }, version = 1 }))
            .StatusCode.ShouldBe(HttpStatusCode.NotFound);
        (await mine.SendAsync(HttpMethod.Delete, $"/api/customers/lists/Segments/values/{value}")).StatusCode.ShouldBe(HttpStatusCode.NotFound);
        (await (await mine.GetAsync("/api/customers/lists/Segments")).JsonAsync(HttpStatusCode.OK)).GetProperty("values").GetArrayLength().ShouldBe(0);
    }

    [Fact]
    public async Task Who_may_only_read_reads_the_lists_and_changes_none()
    {
        var tenant = await host.TenantAsync();
        await tenant.UserAsync("reader", "read-only");
        using var reader = await tenant.SignInAsync("reader");

        (await reader.GetAsync("/api/customers/lists/Segments")).StatusCode.ShouldBe(HttpStatusCode.OK);
        (await reader.PostAsync("/api/customers/lists/Segments/values", new { code = "X", name = new { en = "X" }, version = 1 })).StatusCode.ShouldBe(HttpStatusCode.Forbidden);
        (await reader.SendAsync(HttpMethod.Put, "/api/customers/groups/order", new { ids = Array.Empty<string>() })).StatusCode.ShouldBe(HttpStatusCode.Forbidden);
    }

    [Fact]
    [Trait("Requirement", "CP-04")]
    public async Task Groups_terms_and_taxes_are_ordered_retired_and_have_one_default_by_the_same_rules()
    {
        using var admin = await (await host.TenantAsync()).AdministratorAsync();
        await admin.PostAsync("/api/customers/groups", new { name = new { en = "First" }, isDefault = true });
        await admin.PostAsync("/api/customers/groups", new { name = new { en = "Second" }, isDefault = true });

        foreach (var path in new[] { "/api/customers/groups", "/api/billing/payment-terms", "/api/billing/tax-codes" })
        {
            var rows = await RowsAsync(admin, path);
            var ids = rows.Select(r => r.GetProperty("id").GetString()).Reverse().ToArray();
            (await admin.SendAsync(HttpMethod.Put, $"{path}/order", new { ids })).StatusCode.ShouldBe(HttpStatusCode.NoContent, path);
            var after = await RowsAsync(admin, path);

            after.Select(r => r.GetProperty("id").GetString()).ShouldBe(ids, path);
            after.Count(r => r.GetProperty("isDefault").GetBoolean()).ShouldBe(1, path);
            (await (await admin.SendAsync(HttpMethod.Put, $"{path}/order", new { ids = ids[1..] })).CodeAsync(HttpStatusCode.Conflict))
                .ShouldBe(Kernel.KernelErrorCodes.ListOrderIncomplete, path);
            var standard = System.Text.Json.Nodes.JsonNode.Parse(after.Single(r => r.GetProperty("isDefault").GetBoolean()).GetRawText())!;
            standard["isRetired"] = true;
            (await (await admin.SendJsonAsync(HttpMethod.Put, $"{path}/{standard["id"]}", standard.ToJsonString())).CodeAsync(HttpStatusCode.BadRequest))
                .ShouldBe(Kernel.KernelErrorCodes.RetiredCannotBeDefault, path);
        }
    }

    [Fact]
    public async Task A_retired_tax_code_stays_on_its_draft_and_is_refused_on_a_new_one()
    {
        using var admin = await (await host.TenantAsync()).AdministratorAsync();
        var customer = (await (await admin.PostAsync("/api/customers", new { company = "Taxed" })).JsonAsync(HttpStatusCode.Created)).GetProperty("id").GetString();
        (await admin.PostAsync($"/api/customers/{customer}/activate")).StatusCode.ShouldBe(HttpStatusCode.OK);
        var tax = (await RowsAsync(admin, "/api/billing/tax-codes")).First(r => !r.GetProperty("isDefault").GetBoolean());
        var invoice = new { customerId = customer, lines = new[] { new { description = "Work", quantity = 1, unitPrice = 10, taxCodeId = tax.GetProperty("id").GetString() } } };
        var draft = await (await admin.PostAsync("/api/billing/invoices", invoice)).JsonAsync();
        var retired = System.Text.Json.Nodes.JsonNode.Parse(tax.GetRawText())!;
        retired["isRetired"] = true;
        await (await admin.SendJsonAsync(HttpMethod.Put, $"/api/billing/tax-codes/{retired["id"]}", retired.ToJsonString())).JsonAsync(HttpStatusCode.OK);

        var again = await admin.SendAsync(HttpMethod.Put, $"/api/billing/invoices/{draft.GetProperty("id").GetString()}", new { invoice.customerId, invoice.lines, version = draft.GetProperty("version").GetInt32() });
        var fresh = await admin.PostAsync("/api/billing/invoices", invoice);

        again.StatusCode.ShouldBe(HttpStatusCode.OK, await again.Content.ReadAsStringAsync());
        (await fresh.CodeAsync(HttpStatusCode.BadRequest)).ShouldBe(Billing.BillingErrorCodes.TaxCodeRetired);
    }

    private static async Task<List<JsonElement>> RowsAsync(TestBrowser admin, string path) =>
        [.. (await (await admin.GetAsync($"{path}?sorting=position&maxResultCount=200")).JsonAsync(HttpStatusCode.OK)).GetProperty("items").EnumerateArray()];

    private static async Task<JsonElement> AddAsync(TestBrowser admin, string list, string code, object name)
    {
        var version = (await (await admin.GetAsync($"/api/customers/lists/{list}")).JsonAsync(HttpStatusCode.OK)).GetProperty("version").GetInt32();
        return await (await admin.PostAsync($"/api/customers/lists/{list}/values", new { code, name, version })).JsonAsync(HttpStatusCode.OK);
    }
}
