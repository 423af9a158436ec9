using System.Net;
using System.Text.Json.Nodes;
using CustomerPortal.TestBase.Http;
using CustomerPortal.TestBase.Platform;

namespace CustomerPortal.Platform.Configuration;

/// <summary>An import is no way around the rights of the pages: nobody raises their own, and nobody touches the administrator.</summary>
public sealed class ConfigurationRightsTests(AccountHost host) : IClassFixture<AccountHost>
{
    private static readonly string[] Importer = ["SettingManagement.Configuration", "SettingManagement.Configuration.Import", "AbpIdentity.Roles", "AbpIdentity.Roles.Create", "AbpIdentity.Roles.Update", "AbpIdentity.Roles.ManagePermissions"];

    [Fact]
    public async Task Nobody_grants_by_a_file_what_they_lack()
    {
        var tenant = await host.TenantAsync();
        using var admin = await tenant.AdministratorAsync();
        using var importer = await ImporterAsync(tenant, admin);
        var file = ConfigurationFiles.With(await admin.ExportAsync(), parts =>
        {
            parts["Roles"]!["importer"]!["permissions"]!["Customers.Delete"] = "Granted";
            parts["Roles"]!["mine"] = Role("Customers.Delete");
            parts["Roles"]!["harmless"] = Role("SettingManagement.Configuration");
            parts["Roles"]!["sales"]!["isDefault"] = true;
            parts["Roles"]!["admin"] = Role("Customers.View");
            parts["Roles"]!["odd"] = Role("No.Such.Right");
            parts["Roles"]!["hosts"] = Role("AbpTenantManagement.Tenants");
        });

        var differences = ConfigurationFiles.Differences(await importer.CompareAsync(file));
        var result = await (await importer.ImportAsync(file, "Roles")).JsonAsync(HttpStatusCode.OK);

        differences.Where(d => d.StartsWith("Roles ", StringComparison.Ordinal)).ShouldBe(
            ["Roles importer Refused", "Roles sales Refused", "Roles mine Refused", "Roles harmless Added", "Roles admin Refused", "Roles odd Refused", "Roles hosts Refused"], ignoreOrder: true);
        (result.GetProperty("added").GetInt32(), result.GetProperty("changed").GetInt32(), result.GetProperty("refused").GetInt32()).ShouldBe((1, 0, 6));
        (await importer.GetAsync("/api/customers")).StatusCode.ShouldBe(HttpStatusCode.Forbidden);
    }

    [Fact]
    public async Task A_part_whose_page_the_importer_may_not_change_is_refused_with_the_right_that_is_missing()
    {
        var tenant = await host.TenantAsync();
        using var admin = await tenant.AdministratorAsync();
        using var importer = await ImporterAsync(tenant, admin);
        var file = ConfigurationFiles.With(await admin.ExportAsync(), parts => parts["Settings"]!["Customers.InvitationDays"] = "9");

        var comparison = await importer.CompareAsync(file);
        await (await importer.ImportAsync(file)).JsonAsync(HttpStatusCode.OK);

        var entry = comparison.GetProperty("parts").EnumerateArray().SelectMany(p => p.GetProperty("entries").EnumerateArray()).Single();
        entry.GetProperty("change").GetString().ShouldBe("Refused");
        entry.GetProperty("reason").GetString().ShouldNotBeNull().ShouldContain("Change settings");
        ConfigurationFiles.Differences(await admin.CompareAsync(file)).ShouldBe(["Settings Customers.InvitationDays Changed"]);
    }

    [Fact]
    public async Task A_setting_whose_page_asks_for_another_right_is_refused_with_that_right()
    {
        var tenant = await host.TenantAsync();
        using var admin = await tenant.AdministratorAsync();
        using var importer = await ImporterAsync(tenant, admin, "SettingManagement.Settings");
        var file = ConfigurationFiles.With(await admin.ExportAsync(), parts =>
        {
            parts["Settings"]!["Customers.InvitationDays"] = "9";
            parts["Settings"]!["Localization.Languages"] = "en,nl";
        });

        var comparison = await importer.CompareAsync(file);
        await (await importer.ImportAsync(file)).JsonAsync(HttpStatusCode.OK);

        ConfigurationFiles.Differences(comparison).ShouldBe(["Settings Customers.InvitationDays Changed", "Settings Localization.Languages Refused"], ignoreOrder: true);
        comparison.ToString().ShouldContain("Choose languages and write texts");
        ConfigurationFiles.Differences(await admin.CompareAsync(file)).ShouldBe(["Settings Localization.Languages Changed"]);
    }

    [Fact]
    public async Task More_languages_than_the_plan_allows_are_refused()
    {
        var tenant = await host.TenantAsync();
        using var admin = await tenant.AdministratorAsync();
        var file = await admin.ExportAsync();
        await (await admin.SaveFormAsync("/api/localization/languages", new { offered = new[] { "en", "nl" }, @default = "en" })).JsonAsync(HttpStatusCode.OK);
        using var operatorOfHost = await host.HostAdministratorAsync();
        var limited = await operatorOfHost.SendAsync(HttpMethod.Put, $"/api/feature-management/features?providerName=T&providerKey={tenant.Id}", new { features = new[] { new { name = "Limits.Languages", value = "2" } } });
        limited.IsSuccessStatusCode.ShouldBeTrue(await limited.Content.ReadAsStringAsync());

        ConfigurationFiles.Differences(await admin.CompareAsync(file)).ShouldBe(["Settings Localization.Languages Refused"]);
    }

    [Fact]
    public async Task Without_the_rights_there_is_neither_export_nor_import()
    {
        var tenant = await host.TenantAsync();
        await tenant.UserAsync("reader", "read-only");
        using var reader = await tenant.SignInAsync("reader");

        (await reader.PostAsync("/api/configuration/export")).StatusCode.ShouldBe(HttpStatusCode.Forbidden);
        (await reader.PostAsync("/api/configuration/compare", new { content = "{}" })).StatusCode.ShouldBe(HttpStatusCode.Forbidden);
        (await reader.PostAsync("/api/configuration/import", new { content = "{}", parts = new[] { "Roles" }, fingerprint = "x" })).StatusCode.ShouldBe(HttpStatusCode.Forbidden);
    }

    private static JsonObject Role(string permission) => new()
    {
        ["isDefault"] = false,
        ["isPublic"] = true,
        ["requiresTwoFactor"] = false,
        ["permissions"] = new JsonObject { [permission] = "Granted" },
    };

    private static async Task<TestBrowser> ImporterAsync(TestTenant tenant, TestBrowser admin, params string[] besides)
    {
        await admin.PostAsync("/api/identity/roles", new { name = "importer", isPublic = true });
        var granted = await admin.SendAsync(HttpMethod.Put, "/api/permission-management/permissions?providerName=R&providerKey=importer", new
        {
            permissions = Importer.Concat(besides).Select(name => new { name, isGranted = true }).ToArray(),
        });
        granted.IsSuccessStatusCode.ShouldBeTrue(await granted.Content.ReadAsStringAsync());
        await tenant.UserAsync("importer", "importer");
        return await tenant.SignInAsync("importer");
    }
}
