using System.Net;
using CustomerPortal.TestBase;
using CustomerPortal.TestBase.Http;
using CustomerPortal.TestBase.Platform;

namespace CustomerPortal.Platform.Identity;

/// <summary>Passkeys of both kinds: an answer counts once, for its question, its address and its tenant, and only with the person checked.</summary>
public sealed class PasskeyTests(AccountHost portal) : IClassFixture<AccountHost>
{
    private const string Staff = "/api/account";
    private const string Contacts = "/api/portal/account";

    [Fact]
    public async Task Staff_add_a_passkey_sign_in_with_it_rename_and_remove_it()
    {
        var tenant = await portal.TenantAsync();
        using var first = await tenant.AdministratorAsync();
        var device = await AddAsync(first, tenant, Staff, AccountHost.Password);

        using var browser = await StrangerAsync(tenant);
        (await SignInAsync(browser, device, Staff)).StatusCode.ShouldBe(HttpStatusCode.NoContent);

        (await browser.SessionStatusAsync()).ShouldBe(200);
        var sessions = await (await browser.GetAsync($"{Staff}/sessions")).JsonAsync(HttpStatusCode.OK);
        sessions.GetProperty("items").EnumerateArray().Single(s => s.GetProperty("isCurrent").GetBoolean()).GetProperty("way").GetString().ShouldBe(nameof(SignInWay.Passkey));
        var id = (await (await browser.GetAsync($"{Staff}/security/passkeys")).JsonAsync(HttpStatusCode.OK)).GetProperty("items")[0].GetProperty("id").GetString();
        (await browser.SendAsync(HttpMethod.Put, $"{Staff}/security/passkeys/{id}", new { name = "Key ring" })).StatusCode.ShouldBe(HttpStatusCode.NoContent);
        (await (await browser.GetAsync($"{Staff}/security/passkeys")).JsonAsync()).GetProperty("items")[0].GetProperty("name").GetString().ShouldBe("Key ring");
        (await browser.SendAsync(HttpMethod.Delete, $"{Staff}/security/passkeys/{id}")).StatusCode.ShouldBe(HttpStatusCode.NoContent);
        using var later = await StrangerAsync(tenant);
        (await SignInAsync(later, device, Staff)).StatusCode.ShouldBe(HttpStatusCode.BadRequest);
        await Eventually.GetAsync(
            () => Task.FromResult(portal.Mails.All.Any(m => m.Template == "Platform.Identity.SecurityNotice" && (string)m.Model(m.Language)["what"]! == "A passkey was added.")), told => told, "the notice");
    }

    [Fact]
    public async Task A_passkey_is_both_factors_for_a_contact_with_two_factor_too()
    {
        var tenant = await portal.TenantAsync();
        var contact = await tenant.ContactAsync("key@example.com");
        using var first = await contact.SignInAsync();
        var device = await AddAsync(first, tenant, Contacts, TestContact.Password);
        await portal.SetUpAsync(first, Contacts, TestContact.Password);

        using var browser = await StrangerAsync(tenant);
        (await SignInAsync(browser, device, Contacts)).StatusCode.ShouldBe(HttpStatusCode.NoContent);

        (await browser.ContactStatusAsync()).ShouldBe(200);
        using var staff = await StrangerAsync(tenant);
        (await SignInAsync(staff, device, Staff)).StatusCode.ShouldBe(HttpStatusCode.BadRequest);
    }

    [Fact]
    public async Task Who_must_have_two_factors_has_them_in_a_session_by_passkey_and_not_in_one_by_password()
    {
        var tenant = await portal.TenantAsync();
        using var admin = await tenant.AdministratorAsync();
        (await admin.PostAsync("/api/identity/roles", new { name = "Careful", requiresTwoFactor = true })).EnsureSuccessStatusCode();
        (await admin.SendAsync(HttpMethod.Put, "/api/settings", new { values = new Dictionary<string, string> { [ContactSecuritySettings.RequireTwoFactor] = "true" } }))
            .EnsureSuccessStatusCode();
        await tenant.UserAsync("careful", "Careful", "sales");
        using var staff = await tenant.SignInAsync("careful");
        using var contact = await (await tenant.ContactAsync("careful@example.com")).SignInAsync();

        foreach (var (password, area, secret, page) in new[]
        {
            (staff, Staff, AccountHost.Password, "/api/customers"), (contact, Contacts, TestContact.Password, "/api/portal/home"),
        })
        {
            var device = await AddAsync(password, tenant, area, secret);
            using var passkey = await StrangerAsync(tenant);
            (await SignInAsync(passkey, device, area)).StatusCode.ShouldBe(HttpStatusCode.NoContent);

            (await passkey.GetAsync(page)).StatusCode.ShouldBe(HttpStatusCode.OK, page);
            (await (await password.GetAsync(page)).ErrorCodeAsync()).ShouldBe(IdentityErrorCodes.TwoFactorMustBeSetUp, page);
        }
    }

    [Fact]
    [Trait("Check", "N13")]
    public async Task An_answer_counts_once_also_of_ten_at_the_same_time()
    {
        var tenant = await portal.TenantAsync();
        using var first = await tenant.AdministratorAsync();
        var device = await AddAsync(first, tenant, Staff, AccountHost.Password);
        using var browser = await StrangerAsync(tenant);
        var credential = device.Get(await OptionsAsync(browser, $"{Staff}/passkey/options"));
        var copies = Enumerable.Range(0, 10).Select(_ => Copy(browser, tenant)).ToList();

        var answers = await Task.WhenAll(copies.Select(c => c.PostAsync($"{Staff}/passkey/login", new { credential })));

        answers.Count(a => a.StatusCode == HttpStatusCode.NoContent).ShouldBe(1);
        answers.Count(a => a.StatusCode == HttpStatusCode.BadRequest).ShouldBe(9);
    }

    [Fact]
    [Trait("Check", "N13")]
    public async Task Another_page_an_unchecked_person_an_old_question_and_another_tenant_are_refused()
    {
        var (tenant, other) = (await portal.TenantAsync(), await portal.TenantAsync());
        using var first = await tenant.AdministratorAsync();
        var device = await AddAsync(first, tenant, Staff, AccountHost.Password);

        using var phished = await StrangerAsync(tenant);
        device.Origin = "https://evil.example";
        (await SignInAsync(phished, device, Staff)).StatusCode.ShouldBe(HttpStatusCode.BadRequest);
        device.Origin = $"https://{tenant.Host}";

        using var unchecked_ = await StrangerAsync(tenant);
        device.Verifies = false;
        (await SignInAsync(unchecked_, device, Staff)).StatusCode.ShouldBe(HttpStatusCode.BadRequest);
        device.Verifies = true;

        using var foreign = await StrangerAsync(other);
        device.Origin = $"https://{other.Host}";
        (await SignInAsync(foreign, device, Staff)).StatusCode.ShouldBe(HttpStatusCode.BadRequest);
        device.Origin = $"https://{tenant.Host}";

        using var late = await StrangerAsync(tenant);
        var credential = device.Get(await OptionsAsync(late, $"{Staff}/passkey/options"));
        portal.Clock.Advance(TimeSpan.FromMinutes(5));
        (await late.PostAsync($"{Staff}/passkey/login", new { credential })).StatusCode.ShouldBe(HttpStatusCode.BadRequest);

        using var right = await StrangerAsync(tenant);
        (await SignInAsync(right, device, Staff)).StatusCode.ShouldBe(HttpStatusCode.NoContent);
    }

    [Fact]
    public async Task Adding_asks_for_the_password_and_another_account_cannot_finish_it()
    {
        var tenant = await portal.TenantAsync();
        await tenant.UserAsync("thief", "sales");
        using var admin = await SignedInAsync(tenant, "admin");
        using var thief = await SignedInAsync(tenant, "thief");
        (await admin.PostAsync($"{Staff}/security/passkeys/options", new { password = "wrong" })).StatusCode.ShouldBe(HttpStatusCode.BadRequest);
        var device = new SoftPasskey($"https://{tenant.Host}");
        var credential = device.Create(await OptionsAsync(thief, $"{Staff}/security/passkeys/options", AccountHost.Password));
        admin.Cookies["__Host-CustomerPortal.Staff.Passkey.Add"] = thief.Cookies["__Host-CustomerPortal.Staff.Passkey.Add"];

        (await admin.PostAsync($"{Staff}/security/passkeys", new { name = "Stolen", credential })).StatusCode.ShouldBe(HttpStatusCode.BadRequest);

        (await (await admin.GetAsync($"{Staff}/security/passkeys")).JsonAsync()).GetProperty("items").GetArrayLength().ShouldBe(0);
    }

    private static async Task<TestBrowser> SignedInAsync(TestTenant tenant, string userName)
    {
        var browser = await tenant.SignInAsync(userName);
        browser.Headers["Origin"] = $"https://{tenant.Host}";
        return browser;
    }

    private static async Task<TestBrowser> StrangerAsync(TestTenant tenant)
    {
        var browser = await tenant.StrangerAsync();
        await browser.GetAsync("/api/portal/session");
        browser.Headers["Origin"] = $"https://{tenant.Host}";
        return browser;
    }

    private TestBrowser Copy(TestBrowser browser, TestTenant tenant)
    {
        var copy = portal.Browse(tenant.Host);
        copy.Headers["Origin"] = $"https://{tenant.Host}";
        foreach (var (name, value) in browser.Cookies)
        {
            copy.Cookies[name] = value;
        }

        return copy;
    }

    private static async Task<SoftPasskey> AddAsync(TestBrowser browser, TestTenant tenant, string area, string password)
    {
        browser.Headers["Origin"] = $"https://{tenant.Host}";
        var device = new SoftPasskey($"https://{tenant.Host}");
        var credential = device.Create(await OptionsAsync(browser, $"{area}/security/passkeys/options", password));
        var added = await browser.PostAsync($"{area}/security/passkeys", new { name = "Phone", credential });
        added.StatusCode.ShouldBe(HttpStatusCode.NoContent, await added.Content.ReadAsStringAsync());
        return device;
    }

    private static async Task<HttpResponseMessage> SignInAsync(TestBrowser browser, SoftPasskey device, string area) =>
        await browser.PostAsync($"{area}/passkey/login", new { credential = device.Get(await OptionsAsync(browser, $"{area}/passkey/options")) });

    private static async Task<string> OptionsAsync(TestBrowser browser, string path, string? password = null) =>
        (await (await browser.PostAsync(path, password is null ? null : new { password })).JsonAsync(HttpStatusCode.OK)).GetProperty("options").GetString()!;
}
