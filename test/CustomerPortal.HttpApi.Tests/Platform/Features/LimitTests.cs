using System.Net;
using CustomerPortal.Customers;
using CustomerPortal.Kernel;
using CustomerPortal.Platform.Identity;
using CustomerPortal.Platform.Settings;
using CustomerPortal.TestBase.Http;
using CustomerPortal.TestBase.Platform;

namespace CustomerPortal.Platform.Features;

/// <summary>A limit holds where the thing is made, exactly, however many make it at once.</summary>
public sealed class LimitTests(AccountHost portal) : IClassFixture<AccountHost>
{
    [Fact]
    public async Task Of_twenty_who_create_a_customer_at_once_as_many_succeed_as_the_plan_allows()
    {
        var tenant = await portal.TenantAsync();
        await portal.SetFeatureAsync("T", tenant.Id, CustomersFeatures.MaxCustomers, "5");
        using var admin = await tenant.AdministratorAsync();

        var answers = await Task.WhenAll(Enumerable.Range(0, 20).Select(i => Task.Run(() => admin.CreateCustomerAsync($"Parallel {i:00}"))));

        answers.Count(a => a.IsSuccessStatusCode).ShouldBe(5);
        foreach (var refused in answers.Where(a => !a.IsSuccessStatusCode))
        {
            (await refused.CodeAsync(HttpStatusCode.Conflict)).ShouldBe(CustomersErrorCodes.LimitReached);
        }

        (await admin.LimitAsync(CustomersFeatures.MaxCustomers)).GetProperty("used").GetInt32().ShouldBe(5);
    }

    [Fact]
    public async Task The_refusal_names_the_limit_and_what_is_used()
    {
        var tenant = await portal.TenantAsync();
        await portal.SetFeatureAsync("T", tenant.Id, CustomersFeatures.MaxCustomers, "1");
        using var admin = await tenant.AdministratorAsync();
        (await admin.CreateCustomerAsync("First")).StatusCode.ShouldBe(HttpStatusCode.Created);

        var refused = await (await admin.CreateCustomerAsync("Second")).JsonAsync(HttpStatusCode.Conflict);

        refused.GetProperty("title").GetString()!.ShouldContain("allows 1 customers, and 1 are in use");
    }

    [Fact]
    public async Task An_inactive_customer_takes_its_place_again_only_while_there_is_one()
    {
        var tenant = await portal.TenantAsync();
        using var admin = await tenant.AdministratorAsync();
        var first = (await (await admin.CreateCustomerAsync("Sleeper")).JsonAsync(HttpStatusCode.Created)).GetProperty("id").GetString();
        await portal.SetFeatureAsync("T", tenant.Id, CustomersFeatures.MaxCustomers, "1");
        (await admin.PostAsync($"/api/customers/{first}/activate")).StatusCode.ShouldBe(HttpStatusCode.OK);
        (await admin.PostAsync($"/api/customers/{first}/deactivate")).StatusCode.ShouldBe(HttpStatusCode.OK);
        (await admin.CreateCustomerAsync("Successor")).StatusCode.ShouldBe(HttpStatusCode.Created);

        (await (await admin.PostAsync($"/api/customers/{first}/activate")).CodeAsync(HttpStatusCode.Conflict)).ShouldBe(CustomersErrorCodes.LimitReached);
    }

    [Fact]
    public async Task Staff_accounts_count_when_they_are_made_and_when_they_are_activated()
    {
        var tenant = await portal.TenantAsync();
        await portal.SetFeatureAsync("T", tenant.Id, PlatformFeatures.MaxStaff, "2");
        var second = await tenant.UserAsync("second");
        using var admin = await tenant.AdministratorAsync();

        (await (await admin.PostAsync("/api/identity/users", User("third", true))).Content.ReadAsStringAsync()).ShouldContain(IdentityErrorCodes.StaffLimitReached);
        (await admin.PostAsync("/api/identity/users", User("asleep", false))).StatusCode.ShouldBe(HttpStatusCode.OK);
        (await admin.LimitAsync(PlatformFeatures.MaxStaff)).GetProperty("used").GetInt32().ShouldBe(2);

        var users = await (await admin.GetAsync("/api/identity/users?filter=asleep")).JsonAsync(HttpStatusCode.OK);
        var asleep = users.GetProperty("items")[0].GetProperty("id").GetString();
        var woken = await admin.SendAsync(HttpMethod.Put, $"/api/identity/users/{asleep}", User("asleep", true));
        (await woken.Content.ReadAsStringAsync()).ShouldContain(IdentityErrorCodes.StaffLimitReached);
        second.GetProperty("isActive").GetBoolean().ShouldBeTrue();
    }

    [Fact]
    public async Task More_languages_than_the_plan_allows_are_refused_and_fewer_are_always_taken()
    {
        var tenant = await portal.TenantAsync();
        await portal.SetFeatureAsync("T", tenant.Id, PlatformFeatures.MaxLanguages, "2");
        using var admin = await tenant.AdministratorAsync();

        (await OfferAsync(admin, "en", "nl", "de")).StatusCode.ShouldBe(HttpStatusCode.OK, "six became three: fewer than before");
        (await (await OfferAsync(admin, "en", "nl", "de", "fr")).CodeAsync(HttpStatusCode.Conflict)).ShouldBe(SettingErrorCodes.LanguageLimitReached);
        (await OfferAsync(admin, "en", "nl")).StatusCode.ShouldBe(HttpStatusCode.OK);
        (await (await OfferAsync(admin, "en", "nl", "de")).CodeAsync(HttpStatusCode.Conflict)).ShouldBe(SettingErrorCodes.LanguageLimitReached);
    }

    private static object User(string userName, bool isActive) =>
        new { userName, email = $"{userName}@example.com", password = AccountHost.Password, isActive, roleNames = Array.Empty<string>() };

    private static Task<HttpResponseMessage> OfferAsync(TestBrowser admin, params string[] offered) =>
        admin.SaveFormAsync("/api/localization/languages", new Dictionary<string, object> { ["offered"] = offered, ["default"] = "en" });
}
