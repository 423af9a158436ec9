using System.Net;
using System.Text.Json.Nodes;
using CustomerPortal.TestBase.Http;
using CustomerPortal.TestBase.Platform;

namespace CustomerPortal.Platform.Configuration;

/// <summary>The whole configuration as one file, from tenant to tenant over HTTP.</summary>
public sealed class ConfigurationTests(AccountHost host) : IClassFixture<AccountHost>
{
    [Fact]
    public async Task What_one_tenant_exports_another_takes_over_and_exports_the_same_bytes()
    {
        using var source = await (await host.TenantAsync()).AdministratorAsync();
        using var target = await (await host.TenantAsync()).AdministratorAsync();
        await ConfigureAsync(source);
        var file = await source.ExportAsync();

        var before = await target.CompareAsync(file);
        var result = await (await target.ImportAsync(file)).JsonAsync(HttpStatusCode.OK);
        var after = await target.CompareAsync(file);

        ConfigurationFiles.Differences(before).ShouldBeSubsetOf([
            "Settings Localization.DefaultLanguage Changed", "Settings Customers.InvitationDays Changed", "Roles courier Added", "Roles sales Changed",
            "Billing.Currencies USD Added", "Billing.PaymentTerms 77 Added", "Billing.PaymentTerms 30 Changed", "Billing.TaxCodes SWEEP Added",
            "Customers.Groups Wholesale Added", "Customers.Lists PRIORITY Added", "Customers.ListValues PRIORITY/HIGH Added",
            "Customers.ListValues Segments/RETAIL Added",
            "Texts nl/Ui.Save Added", "NumberSeries Customers.Customers Changed", "Customers.GroupRights Wholesale Added",
            "Messaging.Templates Customers.Welcome/nl Added", "Portal.Terms current Added"]);
        ConfigurationFiles.Differences(before).Count.ShouldBe(17);
        (result.GetProperty("added").GetInt32(), result.GetProperty("changed").GetInt32(), result.GetProperty("refused").GetInt32()).ShouldBe((12, 5, 0));
        ConfigurationFiles.Differences(after).ShouldBeEmpty();
        ConfigurationFiles.Body(await target.ExportAsync()).ShouldBe(ConfigurationFiles.Body(file));
        (await CourierAsync(target)).ShouldBe((true, "Customers.View", "Customers.Delete"));
    }

    [Fact]
    public async Task Importing_the_same_file_again_changes_nothing_and_only_ticked_parts_are_taken()
    {
        using var source = await (await host.TenantAsync()).AdministratorAsync();
        using var target = await (await host.TenantAsync()).AdministratorAsync();
        await ConfigureAsync(source);
        var file = await source.ExportAsync();

        var first = await (await target.ImportAsync(file, "Customers.Groups")).JsonAsync(HttpStatusCode.OK);
        var second = await (await target.ImportAsync(file, "Customers.Groups")).JsonAsync(HttpStatusCode.OK);

        first.GetProperty("added").GetInt32().ShouldBe(1);
        (second.GetProperty("added").GetInt32(), second.GetProperty("changed").GetInt32()).ShouldBe((0, 0));
        ConfigurationFiles.Differences(await target.CompareAsync(file)).Count.ShouldBe(16);
    }

    [Fact]
    public async Task A_language_that_comes_with_the_file_has_its_texts_from_the_same_import()
    {
        using var source = await (await host.TenantAsync()).AdministratorAsync();
        using var target = await (await host.TenantAsync()).AdministratorAsync();
        await Ok(source.SaveFormAsync("/api/localization/languages", new { offered = new[] { "en", "nl", "pt" }, @default = "en" }));
        await Ok(source.SendAsync(HttpMethod.Put, "/api/localization/texts", new { language = "pt", texts = new Dictionary<string, string> { ["Ui.Save"] = "Guardar" } }));
        await Ok(source.PostAsync("/api/customers/groups", new { name = new { en = "Lisbon" }, language = "pt" }));
        await Ok(source.SendAsync(HttpMethod.Put, "/api/messaging/templates/Customers.Welcome/pt", new { subject = "Bem-vindo", html = "<p>Bom dia</p>", text = "Bom dia\n", version = 0 }));
        var file = await source.ExportAsync();

        var before = await target.CompareAsync(file);
        var alone = await target.ImportAsync(file, "Texts");
        await (await target.ImportAsync(file)).JsonAsync(HttpStatusCode.OK);

        ConfigurationFiles.Differences(before).ShouldBe(
            ["Settings Localization.Languages Changed", "Texts pt/Ui.Save Added", "Customers.Groups Lisbon Added", "Messaging.Templates Customers.Welcome/pt Added"], ignoreOrder: true);
        (await alone.CodeAsync(HttpStatusCode.BadRequest)).ShouldBe(ConfigurationErrorCodes.LanguageNotOffered);
        ConfigurationFiles.Differences(await target.CompareAsync(file)).ShouldBeEmpty();
    }

    [Fact]
    public async Task A_language_that_the_file_takes_away_has_no_texts_any_more()
    {
        using var admin = await (await host.TenantAsync()).AdministratorAsync();
        var file = ConfigurationFiles.With(await admin.ExportAsync(), parts =>
        {
            parts["Settings"]!["Localization.Languages"] = "en";
            parts["Texts"]!["nl/Ui.Save"] = "Vastleggen";
        });

        ConfigurationFiles.Differences(await admin.CompareAsync(file)).ShouldBe(["Settings Localization.Languages Changed", "Texts nl/Ui.Save Refused"]);
    }

    [Fact]
    public async Task Comparing_saves_nothing_and_shows_each_value_before_and_after()
    {
        using var admin = await (await host.TenantAsync()).AdministratorAsync();
        var file = await admin.ExportAsync();
        var changed = ConfigurationFiles.With(file, parts => parts["Billing.PaymentTerms"]!["14"]!["days"] = 21);

        var entry = (await admin.CompareAsync(changed)).GetProperty("parts").EnumerateArray().SelectMany(p => p.GetProperty("entries").EnumerateArray()).Single();

        entry.GetProperty("fields").EnumerateArray().Select(f => (f.GetProperty("path").GetString(), f.GetProperty("before").GetString(), f.GetProperty("after").GetString()))
            .ShouldBe([("days", "14", "21")]);
        ConfigurationFiles.Body(await admin.ExportAsync()).ShouldBe(ConfigurationFiles.Body(file));
    }

    [Theory]
    [InlineData("25:99", "07:00", new[] { "Quiet from Refused", "Quiet until Refused" }, "20:00")]
    [InlineData("20:00", "", new[] { "Quiet from Refused" }, "leave both empty")]
    [InlineData("20:00", "07:00", new[] { "Quiet from Changed", "Quiet until Changed" }, null)]
    public async Task Quiet_hours_of_a_file_are_times_and_both_or_none(string from, string until, string[] expected, string? reason)
    {
        using var admin = await (await host.TenantAsync()).AdministratorAsync();
        var file = ConfigurationFiles.With(await admin.ExportAsync(), parts =>
        {
            parts["Settings"]!["Messaging.QuietFrom"] = from;
            parts["Settings"]!["Messaging.QuietUntil"] = until;
        });

        var entries = (await admin.CompareAsync(file)).GetProperty("parts").EnumerateArray().SelectMany(p => p.GetProperty("entries").EnumerateArray()).ToList();
        await (await admin.ImportAsync(file)).JsonAsync(HttpStatusCode.OK);

        entries.Select(e => $"{e.GetProperty("title").GetString()} {e.GetProperty("change").GetString()}").ShouldBe(expected);
        (entries[0].GetProperty("reason").GetString() ?? string.Empty).ShouldContain(reason ?? string.Empty);
        ConfigurationFiles.Differences(await admin.CompareAsync(file)).Count.ShouldBe(reason is null ? 0 : expected.Length);
    }

    [Fact]
    public async Task A_difference_that_changed_since_it_was_seen_is_not_taken_over()
    {
        using var admin = await (await host.TenantAsync()).AdministratorAsync();
        var file = ConfigurationFiles.With(await admin.ExportAsync(), parts => parts["Billing.PaymentTerms"]!["14"]!["days"] = 21);
        var fingerprint = (await admin.CompareAsync(file)).GetProperty("fingerprint").GetString();
        await (await admin.ImportAsync(ConfigurationFiles.With(file, parts => parts["Billing.PaymentTerms"]!["14"]!["days"] = 15))).JsonAsync(HttpStatusCode.OK);

        var late = await admin.PostAsync("/api/configuration/import", new { content = file, parts = new[] { "Billing.PaymentTerms" }, fingerprint });

        (await late.CodeAsync(HttpStatusCode.Conflict)).ShouldBe(ConfigurationErrorCodes.DifferenceChanged);
    }

    [Fact]
    public async Task A_default_moves_whatever_the_order_of_the_file()
    {
        using var admin = await (await host.TenantAsync()).AdministratorAsync();
        var file = ConfigurationFiles.With(await admin.ExportAsync(), parts =>
        {
            parts["Billing.PaymentTerms"]!["30"]!["isDefault"] = false;
            parts["Billing.PaymentTerms"]!["60"]!["isDefault"] = true;
        });

        await (await admin.ImportAsync(file)).JsonAsync(HttpStatusCode.OK);

        ConfigurationFiles.Differences(await admin.CompareAsync(file)).ShouldBeEmpty();
    }

    [Fact]
    public async Task Entries_at_one_place_stand_in_one_order_on_every_page()
    {
        using var admin = await (await host.TenantAsync()).AdministratorAsync();
        var file = ConfigurationFiles.With(await admin.ExportAsync(), parts =>
        {
            foreach (var name in new[] { "Zeta", "Alpha", "Midway" })
            {
                parts["Customers.Groups"]![name] = JsonNode.Parse($$"""{"name":{"en":"{{name}}"},"position":90,"isDefault":false,"isRetired":false}""");
            }

            foreach (var number in new[] { "77", "8", "9" })
            {
                parts["Billing.PaymentTerms"]![number] = JsonNode.Parse("""{"name":{"en":"Term"},"days":5,"start":"InvoiceDate","position":90,"isDefault":false,"isRetired":false}""");
            }
        });
        await (await admin.ImportAsync(file)).JsonAsync(HttpStatusCode.OK);

        async Task<string> OrderAsync(string path, string list, string field) => string.Join(' ', (await (await admin.GetAsync(path)).JsonAsync(HttpStatusCode.OK))
            .GetProperty(list).EnumerateArray().Select(e => e.GetProperty(field).ToString()).TakeLast(3));

        (await OrderAsync("/api/billing/payment-terms?sorting=position", "items", "number")).ShouldBe("8 9 77");
        (await OrderAsync("/api/billing/options", "paymentTerms", "number")).ShouldBe("8 9 77");
        (await OrderAsync("/api/customers/options", "groups", "name")).ShouldBe("Alpha Midway Zeta");
        (await admin.ExportAsync()).ShouldMatch("(?s)\"Alpha\": .*\"Midway\": .*\"Zeta\": ");
    }

    [Fact]
    public async Task No_secret_and_nothing_that_belongs_to_one_is_in_the_file_or_taken_from_it()
    {
        using var admin = await (await host.TenantAsync()).AdministratorAsync();
        await admin.PostAsync("/api/setting-management/emailing", new
        {
            smtpHost = "smtp.canary.example",
            smtpPort = 587,
            smtpUserName = "canary-user",
            smtpPassword = "canary-password",
            defaultFromAddress = "from@example.com",
            defaultFromDisplayName = "From",
        });

        var file = await admin.ExportAsync();
        var planted = ConfigurationFiles.With(file, parts => parts["Settings"]!["Mail.SmtpHost"] = "smtp.thief.example");

        file.ShouldNotContain("canary");
        ConfigurationFiles.Differences(await admin.CompareAsync(planted)).ShouldBe(["Settings Mail.SmtpHost Refused"]);
    }

    private static async Task ConfigureAsync(TestBrowser admin)
    {
        await Ok(admin.SendAsync(HttpMethod.Put, "/api/settings", new { values = new Dictionary<string, string> { ["Localization.DefaultLanguage"] = "nl", ["Customers.InvitationDays"] = "11" } }));
        await Ok(admin.PostAsync("/api/identity/roles", new { name = "courier", isPublic = true, requiresTwoFactor = true }));
        await Ok(admin.SendAsync(HttpMethod.Put, "/api/permission-management/permissions?providerName=R&providerKey=courier", new
        {
            permissions = new[] { new { name = "Customers.View", isGranted = true, isProhibited = false }, new { name = "Customers.Delete", isGranted = false, isProhibited = true } },
        }));
        await Ok(admin.SendAsync(HttpMethod.Put, "/api/permission-management/permissions?providerName=R&providerKey=sales", new { permissions = new[] { new { name = "Customers.Delete", isGranted = true } } }));
        await Ok(admin.PostAsync("/api/billing/currencies", new { code = "USD" }));
        await Ok(admin.PostAsync("/api/billing/payment-terms", new { number = 77, name = new { en = "Quarter", ar = "ربع سنة" }, days = 90, start = "InvoiceDate", isDefault = true }));
        await Ok(admin.PostAsync("/api/billing/tax-codes", new { code = "SWEEP", category = "Standard", rate = 0.125m, name = new { en = "Tax" } }));
        var group = await (await admin.PostAsync("/api/customers/groups", new { name = new { en = "Wholesale" }, language = "de" })).JsonAsync(HttpStatusCode.Created);
        await Ok(admin.SaveFormAsync($"/api/customers/groups/{group.GetProperty("id").GetString()}/portal-rights", new { rights = new[] { "Statements", "Invoices" } }));
        await Ok(admin.PostAsync("/api/customers/lists", new { code = "PRIORITY", name = new { en = "Priority" } }));
        await Ok(admin.PostAsync("/api/customers/lists/PRIORITY/values", new { code = "HIGH", name = new { en = "High" }, isRetired = true, version = 1 }));
        await Ok(admin.PostAsync("/api/customers/lists/Segments/values", new { code = "RETAIL", name = new { nl = "Detailhandel", en = "Retail" }, isDefault = true, version = 1 }));
        await Ok(admin.SendAsync(HttpMethod.Put, "/api/localization/texts", new { language = "nl", texts = new Dictionary<string, string> { ["Ui.Save"] = "Vastleggen" } }));
        await Ok(admin.SaveFormAsync("/api/number-series/Customers.Customers", new { companyId = Guid.Empty, prefix = "KL-", padding = 7 }));
        await Ok(admin.SendAsync(HttpMethod.Put, "/api/messaging/templates/Customers.Welcome/nl", new { subject = "Welkom", html = "<p>Dag</p>", text = "Dag\n", version = 0 }));
        await Ok(admin.PostAsync("/api/client-terms", new { text = new { en = "Pay in time.", nl = "Betaal op tijd." } }));
    }

    /// <summary>Whether couriers need two-factor, what they are granted and what they are forbidden.</summary>
    private static async Task<(bool NeedsTwoFactor, string Granted, string Prohibited)> CourierAsync(TestBrowser admin)
    {
        var roles = await (await admin.GetAsync("/api/identity/roles/all")).JsonAsync(HttpStatusCode.OK);
        var role = roles.GetProperty("items").EnumerateArray().Single(r => r.GetProperty("name").GetString() == "courier");
        var rights = (await (await admin.GetAsync("/api/permission-management/permissions?providerName=R&providerKey=courier")).JsonAsync(HttpStatusCode.OK))
            .GetProperty("groups").EnumerateArray().SelectMany(g => g.GetProperty("permissions").EnumerateArray()).ToList();
        return (role.GetProperty("requiresTwoFactor").GetBoolean(), Names("isGranted"), Names("isProhibited"));

        string Names(string said) => string.Join(' ', rights.Where(r => r.GetProperty(said).GetBoolean()).Select(r => r.GetProperty("name").GetString()));
    }

    private static async Task Ok(Task<HttpResponseMessage> sent)
    {
        var answer = await sent;
        answer.IsSuccessStatusCode.ShouldBeTrue($"{answer.RequestMessage?.RequestUri}: {answer.StatusCode} {await answer.Content.ReadAsStringAsync()}");
    }
}
