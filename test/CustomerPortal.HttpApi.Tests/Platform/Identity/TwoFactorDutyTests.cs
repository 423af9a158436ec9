using System.Net;
using System.Text.Json;
using CustomerPortal.Platform.ApiKeys;
using CustomerPortal.TestBase.Http;
using CustomerPortal.TestBase.Platform;

namespace CustomerPortal.Platform.Identity;

/// <summary>Who needs two-factor and has none reaches the set-up and nothing else, in sessions that are open already too.</summary>
public sealed class TwoFactorDutyTests(AccountHost portal) : IClassFixture<AccountHost>
{
    [Fact]
    public async Task A_role_that_needs_it_closes_everything_but_the_set_up()
    {
        var tenant = await portal.TenantAsync();
        using var admin = await tenant.AdministratorAsync();
        var role = await (await admin.PostAsync("/api/identity/roles", new { name = "Careful" })).JsonAsync(HttpStatusCode.OK);
        await tenant.UserAsync("careful", "Careful", "sales");
        using var browser = await tenant.SignInAsync("careful");
        (await browser.GetAsync("/api/customers")).StatusCode.ShouldBe(HttpStatusCode.OK);
        using var program = portal.Program((await browser.MakeKeyAsync(portal, "Customers.View")).Secret);
        (await program.GetAsync("/api/customers")).StatusCode.ShouldBe(HttpStatusCode.OK);

        await RequireAsync(admin, role, true);
        portal.Clock.Advance(TimeSpan.FromSeconds(5));

        var refused = await browser.GetAsync("/api/customers");
        refused.StatusCode.ShouldBe(HttpStatusCode.Forbidden);
        (await refused.ErrorCodeAsync()).ShouldBe(IdentityErrorCodes.TwoFactorMustBeSetUp);
        (await browser.GetAsync("/api/live")).StatusCode.ShouldBe(HttpStatusCode.Forbidden);
        (await (await program.GetAsync("/api/customers")).ErrorCodeAsync()).ShouldBe(IdentityErrorCodes.TwoFactorMustBeSetUp);
        var configuration = await (await browser.GetAsync("/api/abp/application-configuration")).JsonAsync(HttpStatusCode.OK);
        configuration.GetProperty("extraProperties").GetProperty("mustSetUpTwoFactor").GetString().ShouldBe("true");
        (await (await browser.GetAsync("/api/account/security")).JsonAsync(HttpStatusCode.OK)).GetProperty("isTwoFactorRequired").GetBoolean().ShouldBeTrue();

        await portal.SetUpAsync(browser, "/api/account", AccountHost.Password);

        (await browser.GetAsync("/api/customers")).StatusCode.ShouldBe(HttpStatusCode.OK);
        (await program.GetAsync("/api/customers")).StatusCode.ShouldBe(HttpStatusCode.OK);
        (await admin.GetAsync("/api/customers")).StatusCode.ShouldBe(HttpStatusCode.OK);
    }

    [Fact]
    public async Task Abps_clients_that_do_not_know_the_mark_leave_it()
    {
        var tenant = await portal.TenantAsync();
        using var admin = await tenant.AdministratorAsync();
        var role = await (await admin.PostAsync("/api/identity/roles", new { name = "Kept", requiresTwoFactor = true })).JsonAsync(HttpStatusCode.OK);

        var changed = await (await admin.SendAsync(HttpMethod.Put, $"/api/identity/roles/{role.GetProperty("id").GetString()}", new { name = "Kept", isDefault = false, isPublic = true }))
            .JsonAsync(HttpStatusCode.OK);

        changed.GetProperty("requiresTwoFactor").GetBoolean().ShouldBeTrue();
    }

    [Fact]
    public async Task A_setting_makes_every_contact_set_it_up()
    {
        var tenant = await portal.TenantAsync();
        var contact = await tenant.ContactAsync("duty@example.com");
        using var browser = await contact.SignInAsync();
        (await browser.GetAsync("/api/portal/home")).StatusCode.ShouldBe(HttpStatusCode.OK);
        using var admin = await tenant.AdministratorAsync();

        (await admin.SendAsync(HttpMethod.Put, "/api/settings", new { values = new Dictionary<string, string> { [ContactSecuritySettings.RequireTwoFactor] = "true" } }))
            .EnsureSuccessStatusCode();
        portal.Clock.Advance(TimeSpan.FromSeconds(5));

        (await (await browser.GetAsync("/api/portal/home")).ErrorCodeAsync()).ShouldBe(IdentityErrorCodes.TwoFactorMustBeSetUp);
        (await (await browser.GetAsync("/api/portal/session")).JsonAsync(HttpStatusCode.OK)).GetProperty("mustSetUpTwoFactor").GetBoolean().ShouldBeTrue();
        await portal.SetUpAsync(browser, "/api/portal/account", TestContact.Password);
        (await browser.GetAsync("/api/portal/home")).StatusCode.ShouldBe(HttpStatusCode.OK);
    }

    [Fact]
    [Trait("Check", "N13")]
    public async Task A_contact_with_two_factor_needs_the_code_after_password_link_and_invitation()
    {
        var tenant = await portal.TenantAsync();
        var contact = await tenant.ContactAsync("both@example.com");
        using var first = await contact.SignInAsync();
        var (app, codes) = await portal.SetUpAsync(first, "/api/portal/account", TestContact.Password);

        using var browser = await tenant.VisitorAsync();
        (await NeedsCodeAsync(await browser.ContactLoginAsync(contact.Email, TestContact.Password))).ShouldBeTrue();
        (await browser.ContactStatusAsync()).ShouldBe(401);
        (await browser.CodeAsync(app.Code(portal.Clock.GetUtcNow()), "/api/portal/account")).StatusCode.ShouldBe(HttpStatusCode.NoContent);
        (await browser.ContactStatusAsync()).ShouldBe(200);

        using var linked = await tenant.VisitorAsync();
        await linked.PostAsync("/api/portal/account/magic-link", new { email = contact.Email });
        var token = await contact.MagicLinkAsync();
        (await NeedsCodeAsync(await linked.PostAsync("/api/portal/account/magic-link/use", new { token }))).ShouldBeTrue();
        (await linked.ContactStatusAsync()).ShouldBe(401);
        (await linked.CodeAsync(codes[0], "/api/portal/account")).StatusCode.ShouldBe(HttpStatusCode.NoContent);

        using var invited = await tenant.VisitorAsync();
        var invitation = await tenant.TokenAsync(TokenPurposes.ContactInvitation, Guid.Parse(contact.ContactId));
        (await NeedsCodeAsync(await invited.PostAsync("/api/portal/account/accept-invitation", new { token = invitation, password = "another long password" }))).ShouldBeTrue();
        (await invited.ContactStatusAsync()).ShouldBe(401);
    }

    private static async Task<bool> NeedsCodeAsync(HttpResponseMessage response) => (await response.JsonAsync(HttpStatusCode.OK)).GetProperty("needsCode").GetBoolean();

    private static async Task RequireAsync(TestBrowser admin, JsonElement role, bool requiresTwoFactor) =>
        (await admin.SendAsync(HttpMethod.Put, $"/api/identity/roles/{role.GetProperty("id").GetString()}", new { name = role.GetProperty("name").GetString(), requiresTwoFactor }))
            .EnsureSuccessStatusCode();
}
