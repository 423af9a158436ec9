using System.Net;
using System.Text.Json.Nodes;
using CustomerPortal.TestBase.Http;
using CustomerPortal.TestBase.Platform;

namespace CustomerPortal.Platform.Configuration;

/// <summary>What an organisation wrote, or chose for its papers, comes in by the rules of its page and is in use at once.</summary>
public sealed class WrittenConfigurationTests(AccountHost host) : IClassFixture<AccountHost>
{
    private static readonly string[] Known = ["Invoices"];
    private static readonly string[] Unknown = ["Everything"];

    [Fact]
    public async Task What_a_page_would_refuse_is_refused_in_a_file()
    {
        using var admin = await (await host.TenantAsync()).AdministratorAsync();
        await (await admin.PostAsync("/api/customers/groups", new { name = new { en = "Wholesale" } })).JsonAsync(HttpStatusCode.Created);
        var file = ConfigurationFiles.With(await admin.ExportAsync(), parts =>
        {
            parts["Texts"]!["nl/Platform.NumberSeries.Next"] = "Zonder plaats";
            parts["Texts"]!["nl/No.Such.Key"] = "Tekst";
            parts["Texts"]!["nl/Ui.Save"] = " ";
            parts["Texts"]!["sw/Ui.Save"] = "Hifadhi";
            parts["Texts"]!["Ui.Save"] = "Save";
            parts["Messaging.Templates"]!["Customers.Welcome/nl"] = Words("<p>{{no.such.field}}</p>");
            parts["Messaging.Templates"]!["Customers.Welcome/sw"] = Words("<p>Hujambo</p>");
            parts["Messaging.Templates"]!["No.Such/nl"] = Words("<p>Dag</p>");
            parts["NumberSeries"]!["Customers.Customers"]!["prefix"] = "{year}-";
            parts["NumberSeries"]!["No.Such"] = new JsonObject { ["prefix"] = "A", ["padding"] = 3 };
            parts["Customers.GroupRights"]!["Wholesale"] = Rights(Unknown);
            parts["Customers.GroupRights"]!["Nobody"] = Rights(Known);
            parts["Portal.Terms"]!["former"] = new JsonObject { ["text"] = new JsonObject { ["en"] = "Old." } };
        });

        var differences = ConfigurationFiles.Differences(await admin.CompareAsync(file));

        differences.ShouldBe(
            [
                "Texts nl/Platform.NumberSeries.Next Refused", "Texts nl/No.Such.Key Refused", "Texts nl/Ui.Save Refused", "Texts sw/Ui.Save Refused", "Texts Ui.Save Refused",
                "Messaging.Templates Customers.Welcome/nl Refused", "Messaging.Templates Customers.Welcome/sw Refused", "Messaging.Templates No.Such/nl Refused",
                "NumberSeries Customers.Customers Refused", "NumberSeries No.Such Refused", "Customers.GroupRights Wholesale Refused",
                "Customers.GroupRights Nobody Refused", "Portal.Terms former Refused",
            ],
            ignoreOrder: true);
    }

    [Fact]
    public async Task Imported_texts_templates_and_formats_are_in_use_at_once_and_a_second_import_adds_no_version()
    {
        using var admin = await (await host.TenantAsync()).AdministratorAsync();
        var file = ConfigurationFiles.With(await admin.ExportAsync(), parts =>
        {
            parts["Texts"]!["en/Ui.Save"] = "Keep it";
            parts["Messaging.Templates"]!["Customers.Welcome/en"] = Words("<p>Hello</p>");
            parts["NumberSeries"]!["Customers.Customers"]!["prefix"] = "KL-";
            parts["Portal.Terms"]!["current"] = new JsonObject { ["text"] = new JsonObject { ["en"] = "Pay in time." } };
        });

        await (await admin.ImportAsync(file)).JsonAsync(HttpStatusCode.OK);
        await (await admin.ImportAsync(file)).JsonAsync(HttpStatusCode.OK);

        var texts = await (await admin.GetAsync("/api/abp/application-localization?cultureName=en")).JsonAsync(HttpStatusCode.OK);
        texts.GetProperty("resources").GetProperty("CustomerPortal").GetProperty("texts").GetProperty("Ui.Save").GetString().ShouldBe("Keep it");
        var versions = await (await admin.GetAsync("/api/messaging/templates/Customers.Welcome/en/versions")).JsonAsync(HttpStatusCode.OK);
        versions.GetArrayLength().ShouldBe(1);
        var series = await (await admin.GetAsync("/api/number-series")).JsonAsync(HttpStatusCode.OK);
        series.EnumerateArray().Single(s => s.GetProperty("name").GetString() == "Customers.Customers").GetProperty("preview").GetString().ShouldNotBeNull().ShouldStartWith("KL-");
        (await (await admin.GetAsync("/api/client-terms")).JsonAsync(HttpStatusCode.OK)).GetArrayLength().ShouldBe(1);
    }

    private static JsonObject Words(string html) => new() { ["subject"] = "Subject", ["html"] = html, ["text"] = "Text" };

    private static JsonObject Rights(string[] names) => new() { ["rights"] = new JsonArray([.. names.Select(n => (JsonNode)n)]) };
}
