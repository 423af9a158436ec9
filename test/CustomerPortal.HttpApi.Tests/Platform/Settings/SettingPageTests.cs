using System.Net;
using System.Text.Json;
using CustomerPortal.Kernel;
using CustomerPortal.Messaging;
using CustomerPortal.TestBase.Http;
using CustomerPortal.TestBase.Platform;
using Microsoft.Extensions.DependencyInjection;

namespace CustomerPortal.Platform.Settings;

/// <summary>Every setting has its place, says where its value comes from and who changed it, and takes only what it is.</summary>
public sealed class SettingPageTests(AccountHost portal) : IClassFixture<AccountHost>
{
    private const string Links = PlatformSettings.PrivacyStatement;

    [Fact]
    public void Every_setting_of_tenants_stands_on_a_page_or_says_which_page_of_its_own_keeps_it()
    {
        var homeless = portal.Services.GetRequiredService<SettingRegistry>().All
            .Where(s => s.Scopes.HasFlag(SettingScope.Tenant) && new[] { s.Page, s.Elsewhere, s.OnlyFor }.Count(place => place is not null) != 1).Select(s => s.Name);

        homeless.ShouldBeEmpty();
    }

    [Fact]
    [Trait("Requirement", "PAR-14")]
    [Trait("Requirement", "IXO-12")]
    public async Task The_settings_of_the_seeds_stand_on_their_pages()
    {
        var tenant = await portal.TenantAsync();
        using var admin = await tenant.AdministratorAsync();

        var pages = (await (await admin.GetAsync("/api/settings")).JsonAsync(HttpStatusCode.OK)).EnumerateArray()
            .ToDictionary(p => p.GetProperty("name").GetString()!, p => p.GetProperty("settings").EnumerateArray().Select(s => s.GetProperty("name").GetString()).ToList());

        pages["Customers"].ShouldContain("Customers.UniversalEmail");
        pages["Localization"].ShouldContain(PlatformSettings.DocumentsInCustomerLanguage);
        pages.Keys.ShouldBe(
            ["General", "Localization", "Documents", "Portal", "Customers", "Security", "Privacy", "mail", "mail-delivery", "branding", "languages"], ignoreOrder: true);
    }

    [Fact]
    public async Task A_setting_with_a_page_of_its_own_is_told_with_its_origin_and_changed_there_alone()
    {
        var tenant = await portal.TenantAsync();
        using var admin = await tenant.AdministratorAsync();
        await tenant.UserAsync("setter", await RoleAsync(admin, "setter", SettingPermissions.Settings));
        using var setter = await tenant.SignInAsync("setter");

        await (await admin.SaveFormAsync("/api/messaging/settings", new { quietFrom = "20:00", quietUntil = "07:00", bouncePassword = "canary" })).JsonAsync(HttpStatusCode.OK);
        var page = (await (await admin.GetAsync("/api/settings")).JsonAsync(HttpStatusCode.OK)).EnumerateArray().Single(p => p.GetProperty("name").GetString() == "mail-delivery");
        var quiet = await SettingAsync(admin, DeliverySettings.QuietFrom);
        var password = await SettingAsync(admin, DeliverySettings.BouncePassword);

        page.GetProperty("isOwn").GetBoolean().ShouldBeTrue();
        (quiet.GetProperty("source").GetString(), quiet.GetProperty("value").GetString(), quiet.GetProperty("default").GetString()).ShouldBe(("Own", "20:00", ""));
        quiet.GetProperty("changed").GetProperty("by").GetString().ShouldBe("admin");
        password.GetProperty("hasValue").GetBoolean().ShouldBeTrue();
        password.GetRawText().ShouldNotContain("canary");
        (await PutAsync(admin, DeliverySettings.QuietFrom, "21:00")).StatusCode.ShouldBe(HttpStatusCode.BadRequest);
        (await (await setter.GetAsync("/api/settings")).JsonAsync(HttpStatusCode.OK)).EnumerateArray().Select(p => p.GetProperty("name").GetString())
            .ShouldNotContain(name => name!.StartsWith("mail", StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("20:00", null, "quietUntil")]
    [InlineData(null, "07:00", "quietFrom")]
    public async Task Half_of_the_quiet_hours_is_refused_at_the_field_that_is_missing(string? from, string? until, string field)
    {
        using var admin = await (await portal.TenantAsync()).AdministratorAsync();

        var problem = await (await admin.SaveFormAsync("/api/messaging/settings", new { quietFrom = from, quietUntil = until })).JsonAsync(HttpStatusCode.BadRequest);

        problem.GetProperty("errors").EnumerateObject().Select(e => e.Name).ShouldBe([field]);
        (await SettingAsync(admin, DeliverySettings.QuietFrom)).GetProperty("source").GetString().ShouldBe("Default");
    }

    [Fact]
    public async Task A_setting_says_whose_value_it_has_and_who_changed_it_last()
    {
        var tenant = await portal.TenantAsync();
        using var admin = await tenant.AdministratorAsync();
        using var host = await portal.HostAdministratorAsync();

        (await SettingAsync(admin, PlatformSettings.TimeZone)).GetProperty("source").GetString().ShouldBe("Default");
        await StoreAsync(host, PlatformSettings.TimeZone, "Europe/Paris");
        (await SettingAsync(admin, PlatformSettings.TimeZone)).GetProperty("source").GetString().ShouldBe("Host");
        await StoreAsync(admin, PlatformSettings.TimeZone, "Europe/Rome");
        await StoreAsync(host, PlatformSettings.TimeZone, null);

        var own = await SettingAsync(admin, PlatformSettings.TimeZone);
        own.GetProperty("source").GetString().ShouldBe("Own");
        own.GetProperty("default").GetString().ShouldBe("UTC");
        own.GetProperty("changed").GetProperty("by").GetString().ShouldBe("admin");
        await StoreAsync(admin, PlatformSettings.TimeZone, null);
        (await SettingAsync(admin, PlatformSettings.TimeZone)).GetProperty("changed").ValueKind.ShouldBe(JsonValueKind.Object);
    }

    [Theory]
    [InlineData(Links, """{"en":"javascript:alert(1)"}""")]
    [InlineData(Links, """{"en":"http://example.com"}""")]
    [InlineData(Links, """{"en":"https://user@example.com"}""")]
    [InlineData(Links, "no texts")]
    [InlineData(Links, """{"not a language":"https://example.com"}""")]
    [InlineData("Documents.InvoiceFooter", "LONG")]
    [InlineData("Portal.DefaultRights", "Invoices,Everything")]
    [InlineData(PlatformSettings.PrivacyEmail, "nobody")]
    public async Task A_value_of_another_kind_is_refused(string setting, string value)
    {
        var tenant = await portal.TenantAsync();
        using var admin = await tenant.AdministratorAsync();

        var answer = await PutAsync(admin, setting, value == "LONG" ? $$"""{"en":"{{new string('x', 241)}}"}""" : value);

        answer.StatusCode.ShouldBe(HttpStatusCode.BadRequest);
        (await SettingAsync(admin, setting)).GetProperty("source").GetString().ShouldBe("Default");
    }

    [Fact]
    public async Task Texts_of_several_languages_are_kept_and_an_empty_one_is_none()
    {
        var tenant = await portal.TenantAsync();
        using var admin = await tenant.AdministratorAsync();

        await StoreAsync(admin, Links, """{"en":"https://example.com/en","nl":"https://example.com/nl","fr":"  "}""");
        using var visitor = portal.Browse(tenant.Host);
        var dutch = (await (await visitor.GetAsync("/api/portal/session?language=nl")).JsonAsync(HttpStatusCode.OK)).GetProperty("supplier");
        var french = (await (await visitor.GetAsync("/api/portal/session?language=fr")).JsonAsync(HttpStatusCode.OK)).GetProperty("supplier");

        dutch.GetProperty("privacyStatement").GetString().ShouldBe("https://example.com/nl");
        french.GetProperty("privacyStatement").GetString().ShouldBe("https://example.com/en");
        await StoreAsync(admin, Links, """{"en":" "}""");
        (await SettingAsync(admin, Links)).GetProperty("source").GetString().ShouldBe("Default");
    }

    [Fact]
    public async Task Whom_to_ask_about_personal_data_is_shown_in_the_client_area()
    {
        var tenant = await portal.TenantAsync();
        using var admin = await tenant.AdministratorAsync();
        using var visitor = portal.Browse(tenant.Host);
        (await ShownAsync()).ShouldBe((null, null));

        await StoreAsync(admin, PlatformSettings.PrivacyContact, "Jo Privacy");
        await StoreAsync(admin, PlatformSettings.PrivacyEmail, "privacy@example.com");

        (await ShownAsync()).ShouldBe(("Jo Privacy", "privacy@example.com"));

        async Task<(string? Contact, string? Email)> ShownAsync()
        {
            var supplier = (await (await visitor.GetAsync("/api/portal/session")).JsonAsync(HttpStatusCode.OK)).GetProperty("supplier");
            return (Text(supplier, "privacyContact"), Text(supplier, "privacyEmail"));
        }

        static string? Text(JsonElement supplier, string name) => supplier.TryGetProperty(name, out var value) ? value.GetString() : null;
    }

    private static Task<HttpResponseMessage> PutAsync(TestBrowser browser, string name, string? value) =>
        browser.SendAsync(HttpMethod.Put, "/api/settings", new { values = new Dictionary<string, string?> { [name] = value } });

    private static async Task<string> RoleAsync(TestBrowser admin, string name, string right)
    {
        await (await admin.PostAsync("/api/identity/roles", new { name, isPublic = true })).JsonAsync(HttpStatusCode.OK);
        (await admin.SendAsync(HttpMethod.Put, $"/api/permission-management/permissions?providerName=R&providerKey={name}", new { permissions = new[] { new { name = right, isGranted = true } } }))
            .IsSuccessStatusCode.ShouldBeTrue();
        return name;
    }

    private static async Task StoreAsync(TestBrowser browser, string name, string? value) =>
        await (await PutAsync(browser, name, value)).JsonAsync(HttpStatusCode.OK);

    private static async Task<JsonElement> SettingAsync(TestBrowser browser, string name) =>
        (await (await browser.GetAsync("/api/settings")).JsonAsync(HttpStatusCode.OK)).EnumerateArray()
            .SelectMany(page => page.GetProperty("settings").EnumerateArray()).Single(s => s.GetProperty("name").GetString() == name);
}
