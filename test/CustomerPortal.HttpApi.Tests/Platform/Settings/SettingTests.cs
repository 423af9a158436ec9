using System.Net;
using System.Text.Json;
using CustomerPortal.Kernel;
using CustomerPortal.Platform.Mail;
using CustomerPortal.TestBase.Http;
using CustomerPortal.TestBase.Platform;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace CustomerPortal.Platform.Settings;

/// <summary>The chain of settings, their pages, and the secrets among them.</summary>
public sealed class SettingTests(AccountHost portal) : IClassFixture<AccountHost>
{
    [Fact]
    public async Task A_tenant_overrides_the_host_and_a_value_equal_to_the_hosts_is_not_stored()
    {
        var tenant = await portal.TenantAsync();
        using var admin = await tenant.AdministratorAsync();
        using var host = await portal.HostAdministratorAsync();

        await StoreAsync(host, PlatformSettings.TimeZone, "Europe/Amsterdam");
        (await SettingAsync(admin, PlatformSettings.TimeZone)).GetProperty("value").GetString().ShouldBe("Europe/Amsterdam");
        await StoreAsync(admin, PlatformSettings.TimeZone, "Asia/Dubai");
        (await SettingAsync(admin, PlatformSettings.TimeZone)).GetProperty("isOwn").GetBoolean().ShouldBeTrue();
        await StoreAsync(admin, PlatformSettings.TimeZone, "Europe/Amsterdam");

        var again = await SettingAsync(admin, PlatformSettings.TimeZone);
        again.GetProperty("isOwn").GetBoolean().ShouldBeFalse();
        again.GetProperty("value").GetString().ShouldBe("Europe/Amsterdam");
        await StoreAsync(host, PlatformSettings.TimeZone, null);
    }

    [Fact]
    public async Task Wrong_values_are_all_told_at_once_and_nothing_is_stored()
    {
        var tenant = await portal.TenantAsync();
        using var admin = await tenant.AdministratorAsync();

        var answer = await admin.SendAsync(HttpMethod.Put, "/api/settings", new
        {
            values = new Dictionary<string, string?>
            {
                [PlatformSettings.TimeZone] = "Mars/Olympus",
                [PlatformSettings.DefaultLanguage] = "xx",
                [PlatformSettings.DocumentsInCustomerLanguage] = "perhaps",
                [PlatformSettings.CompanyDisplayName] = "Not stored",
                ["No.Such"] = "1",
            },
        });

        var errors = (await answer.JsonAsync(HttpStatusCode.BadRequest)).GetProperty("errors");
        errors.EnumerateObject().Count().ShouldBe(4);
        (await SettingAsync(admin, PlatformSettings.CompanyDisplayName)).GetProperty("value").GetString().ShouldBeEmpty();
    }

    [Fact]
    [Trait("Check", "N15")]
    public async Task A_mail_password_is_stored_encrypted_never_sent_and_goes_to_no_other_server()
    {
        var tenant = await portal.TenantAsync();
        using var host = await portal.HostAdministratorAsync();
        using var admin = await tenant.AdministratorAsync();
        (await host.PostAsync("/api/setting-management/emailing", Emailing("smtp.host.example", "hosts-secret"))).StatusCode.ShouldBe(HttpStatusCode.NoContent);

        (await (await host.GetAsync("/api/setting-management/emailing")).Content.ReadAsStringAsync()).ShouldNotContain("hosts-secret");
        (await admin.PostAsync("/api/setting-management/emailing", Emailing("smtp.tenant.example", ""))).StatusCode.ShouldBe(HttpStatusCode.NoContent);

        (await PasswordAsync(tenant.Id)).ShouldBeEmpty();
        (await PasswordAsync(TenantIds.Host)).ShouldBe("hosts-secret");
        await portal.InTenantAsync(TenantIds.Host, async services =>
            (await services.GetRequiredService<PortalDbContext>().Set<SettingValue>().Where(v => v.Name == MailSettings.SmtpPassword).Select(v => v.Value).SingleAsync())
                .ShouldNotContain("hosts-secret"));
        (await host.PostAsync("/api/setting-management/emailing", Emailing(string.Empty, string.Empty))).StatusCode.ShouldBe(HttpStatusCode.NoContent);
    }

    [Fact]
    public async Task The_languages_that_a_tenant_offers_are_the_menus_and_the_default_is_one_of_them()
    {
        var tenant = await portal.TenantAsync();
        using var admin = await tenant.AdministratorAsync();

        (await admin.SaveFormAsync("/api/localization/languages", new { offered = new[] { "nl", "ar" }, @default = "ar" })).StatusCode.ShouldBe(HttpStatusCode.OK);

        using var visitor = portal.Browse(tenant.Host);
        var localization = (await (await visitor.GetAsync("/api/abp/application-configuration")).JsonAsync(HttpStatusCode.OK)).GetProperty("localization");
        localization.GetProperty("languages").EnumerateArray().Select(l => l.GetProperty("cultureName").GetString()).ShouldBe(["nl", "ar"]);
        localization.GetProperty("currentCulture").GetProperty("cultureName").GetString().ShouldBe("ar");
        (await admin.SaveFormAsync("/api/localization/languages", new { offered = new[] { "nl" }, @default = "en" })).StatusCode.ShouldBe(HttpStatusCode.BadRequest);
    }

    private static object Emailing(string server, string password) => new
    {
        smtpHost = server,
        smtpPort = 587,
        smtpUserName = "sender",
        smtpPassword = password,
        smtpDomain = "",
        smtpEnableSsl = true,
        smtpUseDefaultCredentials = false,
        defaultFromAddress = "noreply@example.com",
        defaultFromDisplayName = "Portal",
    };

    private static Task<HttpResponseMessage> PutAsync(TestBrowser browser, string name, string? value) =>
        browser.SendAsync(HttpMethod.Put, "/api/settings", new { values = new Dictionary<string, string?> { [name] = value } });

    private static async Task StoreAsync(TestBrowser browser, string name, string? value) =>
        await (await PutAsync(browser, name, value)).JsonAsync(HttpStatusCode.OK);

    private static async Task<JsonElement> SettingAsync(TestBrowser browser, string name) =>
        (await (await browser.GetAsync("/api/settings")).JsonAsync(HttpStatusCode.OK)).EnumerateArray()
            .SelectMany(page => page.GetProperty("settings").EnumerateArray()).Single(s => s.GetProperty("name").GetString() == name);

    private Task<string> PasswordAsync(Guid tenantId) => portal.InTenantAsync(
        tenantId, async services => await services.GetRequiredService<ISettings>().GetAsync(MailSettings.SmtpPassword, CancellationToken.None));
}
