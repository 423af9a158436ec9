using System.Net;
using CustomerPortal.TestBase;
using CustomerPortal.TestBase.Http;
using CustomerPortal.TestBase.Platform;

namespace CustomerPortal.Platform.Identity;

/// <summary>The second step of staff: it cannot be skipped, a code counts once whoever is quicker, guesses are counted (N5, N13, N15).</summary>
public sealed class TwoFactorTests(AccountHost portal) : IClassFixture<AccountHost>
{
    private const string Area = "/api/account";

    [Fact]
    public async Task Setting_up_asks_for_the_password_and_a_right_code_and_ends_other_sessions()
    {
        var tenant = await portal.TenantAsync();
        using var here = await tenant.AdministratorAsync();
        using var elsewhere = await tenant.AdministratorAsync();

        (await here.PostAsync($"{Area}/security/authenticator", new { password = "wrong" })).StatusCode.ShouldBe(HttpStatusCode.BadRequest);
        var setup = await (await here.PostAsync($"{Area}/security/authenticator", new { password = AccountHost.Password })).JsonAsync(HttpStatusCode.OK);
        setup.GetProperty("qrSvg").GetString()!.ShouldStartWith("<svg");
        setup.GetProperty("uri").GetString()!.ShouldStartWith("otpauth://totp/");
        (await here.PostAsync($"{Area}/security/authenticator/confirm", new { code = "000000" })).StatusCode.ShouldBe(HttpStatusCode.BadRequest);
        var (_, codes) = await portal.SetUpAsync(here, Area, AccountHost.Password);

        codes.Distinct().Count().ShouldBe(10);
        (await here.SessionStatusAsync()).ShouldBe(200);
        (await elsewhere.SessionStatusAsync()).ShouldBe(401);
        var security = await (await here.GetAsync($"{Area}/security")).JsonAsync(HttpStatusCode.OK);
        security.GetProperty("isTwoFactorOn").GetBoolean().ShouldBeTrue();
        security.GetProperty("recoveryCodesLeft").GetInt32().ShouldBe(10);
        await ToldAsync("admin@example.com", "Two-factor was switched on.");
    }

    [Fact]
    [Trait("Check", "N13")]
    public async Task The_password_alone_opens_nothing_and_the_code_opens_the_session()
    {
        var tenant = await portal.TenantAsync();
        using var first = await tenant.AdministratorAsync();
        var (app, _) = await portal.SetUpAsync(first, Area, AccountHost.Password);

        using var browser = await tenant.FirstStepAsync("admin");
        (await browser.SessionStatusAsync()).ShouldBe(401);
        (await browser.GetAsync("/api/identity/users")).StatusCode.ShouldBe(HttpStatusCode.Unauthorized);
        var answer = await (await browser.CodeAsync(app.Code(portal.Clock.GetUtcNow()))).JsonAsync(HttpStatusCode.OK);

        answer.GetProperty("result").GetInt32().ShouldBe(1);
        (await browser.SessionStatusAsync()).ShouldBe(200);
        var sessions = await (await browser.GetAsync($"{Area}/sessions")).JsonAsync(HttpStatusCode.OK);
        sessions.GetProperty("items").EnumerateArray().Single(s => s.GetProperty("isCurrent").GetBoolean())
            .GetProperty("way").GetString().ShouldBe(nameof(SignInWay.PasswordAndCode));
    }

    [Fact]
    [Trait("Check", "N13")]
    public async Task A_code_counts_once_also_of_twenty_at_the_same_time()
    {
        var tenant = await portal.TenantAsync();
        using var first = await tenant.AdministratorAsync();
        var (app, _) = await portal.SetUpAsync(first, Area, AccountHost.Password);
        var once = app.Code(portal.Clock.GetUtcNow());
        using var inside = await tenant.FirstStepAsync("admin");
        (await inside.CodeAsync(once)).StatusCode.ShouldBe(HttpStatusCode.OK);
        using var later = await tenant.FirstStepAsync("admin");
        (await later.CodeAsync(once)).StatusCode.ShouldBe(HttpStatusCode.BadRequest);

        portal.Clock.Advance(TimeSpan.FromSeconds(31));
        var code = app.Code(portal.Clock.GetUtcNow());
        var browsers = await Task.WhenAll(Enumerable.Range(0, 20).Select(_ => tenant.FirstStepAsync("admin")));

        var answers = await Task.WhenAll(browsers.Select(b => b.CodeAsync(code)));

        answers.Count(a => a.StatusCode == HttpStatusCode.OK).ShouldBe(1);
    }

    [Fact]
    [Trait("Check", "N13")]
    public async Task A_recovery_code_counts_once_also_in_parallel_and_new_ones_kill_the_former()
    {
        var tenant = await portal.TenantAsync();
        using var first = await tenant.AdministratorAsync();
        var (_, codes) = await portal.SetUpAsync(first, Area, AccountHost.Password);
        var browsers = await Task.WhenAll(Enumerable.Range(0, 5).Select(_ => tenant.FirstStepAsync("admin")));

        var answers = await Task.WhenAll(browsers.Select(b => b.CodeAsync(codes[0].ToLowerInvariant().Replace('-', ' '))));

        answers.Count(a => a.StatusCode == HttpStatusCode.OK).ShouldBe(1);
        using var inside = browsers[Array.FindIndex(answers, a => a.StatusCode == HttpStatusCode.OK)];
        (await (await inside.GetAsync($"{Area}/security")).JsonAsync()).GetProperty("recoveryCodesLeft").GetInt32().ShouldBe(9);
        (await inside.PostAsync($"{Area}/security/recovery-codes", new { password = AccountHost.Password })).StatusCode.ShouldBe(HttpStatusCode.OK);
        using var later = await tenant.FirstStepAsync("admin");
        (await later.CodeAsync(codes[1])).StatusCode.ShouldBe(HttpStatusCode.BadRequest);
    }

    [Fact]
    [Trait("Check", "N5")]
    [Trait("Check", "N4")]
    public async Task After_ten_wrong_codes_the_right_one_waits_and_the_password_does_not_open_that_door()
    {
        var tenant = await portal.TenantAsync();
        using var first = await tenant.AdministratorAsync();
        var (app, _) = await portal.SetUpAsync(first, Area, AccountHost.Password);
        using var browser = await tenant.FirstStepAsync("admin");

        var answers = await Task.WhenAll(Enumerable.Range(0, 40).Select(i => browser.CodeAsync($"{i:000000}")));

        answers.Count(a => a.StatusCode == HttpStatusCode.BadRequest).ShouldBe(Doors.Limit);
        answers.Count(a => a.StatusCode == HttpStatusCode.TooManyRequests).ShouldBe(40 - Doors.Limit);
        using var again = await tenant.FirstStepAsync("admin");
        (await again.CodeAsync(app.Code(portal.Clock.GetUtcNow()))).StatusCode.ShouldBe(HttpStatusCode.TooManyRequests);
        portal.Clock.Advance(Doors.Window + TimeSpan.FromSeconds(1));
        using var later = await tenant.FirstStepAsync("admin");
        (await later.CodeAsync(app.Code(portal.Clock.GetUtcNow()))).StatusCode.ShouldBe(HttpStatusCode.OK);
    }

    [Fact]
    [Trait("Check", "N13")]
    public async Task A_step_that_is_missing_old_altered_or_of_another_tenant_leads_nowhere()
    {
        var (tenant, other) = (await portal.TenantAsync(), await portal.TenantAsync());
        using var first = await tenant.AdministratorAsync();
        var (app, _) = await portal.SetUpAsync(first, Area, AccountHost.Password);
        const string Cookie = "__Host-CustomerPortal.Staff.Step";

        using var stranger = await tenant.StrangerAsync();
        (await (await stranger.CodeAsync("123456")).ErrorCodeAsync()).ShouldBe(IdentityErrorCodes.SignInStepOver);

        using var step = await tenant.FirstStepAsync("admin");
        using var elsewhere = await other.StrangerAsync();
        elsewhere.Cookies[Cookie] = step.Cookies[Cookie];
        (await (await elsewhere.CodeAsync(app.Code(portal.Clock.GetUtcNow()))).ErrorCodeAsync()).ShouldBe(IdentityErrorCodes.SignInStepOver);

        using var altered = await tenant.StrangerAsync();
        altered.Cookies[Cookie] = step.Cookies[Cookie][..^4] + "AAAA";
        (await (await altered.CodeAsync(app.Code(portal.Clock.GetUtcNow()))).ErrorCodeAsync()).ShouldBe(IdentityErrorCodes.SignInStepOver);

        using var contact = await tenant.VisitorAsync();
        contact.Cookies["__Host-CustomerPortal.Contact.Step"] = step.Cookies[Cookie];
        (await (await contact.CodeAsync(app.Code(portal.Clock.GetUtcNow()), "/api/portal/account")).ErrorCodeAsync()).ShouldBe(IdentityErrorCodes.SignInStepOver);

        portal.Clock.Advance(TimeSpan.FromMinutes(5));
        (await (await step.CodeAsync(app.Code(portal.Clock.GetUtcNow()))).ErrorCodeAsync()).ShouldBe(IdentityErrorCodes.SignInStepOver);
    }

    [Fact]
    [Trait("Check", "N15")]
    public async Task Neither_the_secret_nor_a_recovery_code_stands_in_the_database()
    {
        var tenant = await portal.TenantAsync();
        using var first = await tenant.AdministratorAsync();
        var setup = await (await first.PostAsync($"{Area}/security/authenticator", new { password = AccountHost.Password })).JsonAsync(HttpStatusCode.OK);
        var key = setup.GetProperty("key").GetString()!;
        var code = new AuthenticatorApp(key).Code(portal.Clock.GetUtcNow());
        var confirmed = await (await first.PostAsync($"{Area}/security/authenticator/confirm", new { code })).JsonAsync(HttpStatusCode.OK);
        var codes = confirmed.GetProperty("codes").EnumerateArray().Select(c => c.GetString()!).ToList();

        var rows = await portal.Database.QueryAsync("SELECT \"Secret\" FROM \"PlatformStaffAuthenticators\"", r => r.GetString(0));
        rows.AddRange(await portal.Database.QueryAsync("SELECT \"Hash\" FROM \"PlatformStaffRecoveryCodes\"", r => r.GetString(0)));

        rows.Count.ShouldBeGreaterThanOrEqualTo(11);
        foreach (var secret in codes.Append(key))
        {
            var plain = secret.Replace("-", string.Empty, StringComparison.Ordinal).Replace(" ", string.Empty, StringComparison.Ordinal);
            rows.ShouldNotContain(r => r.Contains(plain, StringComparison.OrdinalIgnoreCase));
        }
    }

    [Fact]
    public async Task Whoever_switches_it_off_types_the_password_and_is_told_by_mail()
    {
        var tenant = await portal.TenantAsync();
        await tenant.UserAsync("off");
        using var browser = await tenant.SignInAsync("off");
        await portal.SetUpAsync(browser, Area, AccountHost.Password);

        (await browser.PostAsync($"{Area}/security/authenticator/remove", new { password = "wrong" })).StatusCode.ShouldBe(HttpStatusCode.BadRequest);
        (await browser.PostAsync($"{Area}/security/authenticator/remove", new { password = AccountHost.Password })).StatusCode.ShouldBe(HttpStatusCode.NoContent);

        (await browser.SessionStatusAsync()).ShouldBe(200);
        using var again = await tenant.SignInAsync("off");
        await ToldAsync("off@example.com", "Two-factor was switched off.");
    }

    [Fact]
    public async Task An_administrator_takes_it_from_somebody_who_lost_the_phone()
    {
        var tenant = await portal.TenantAsync();
        var user = await tenant.UserAsync("lost", "sales");
        using var browser = await tenant.SignInAsync("lost");
        await portal.SetUpAsync(browser, Area, AccountHost.Password);
        using var admin = await tenant.AdministratorAsync();

        (await admin.PostAsync($"/api/identity/users/{user.GetProperty("id").GetString()}/reset-two-factor")).StatusCode.ShouldBe(HttpStatusCode.NoContent);

        (await browser.SessionStatusAsync()).ShouldBe(401);
        using var again = await tenant.SignInAsync("lost");
        await ToldAsync("lost@example.com", "An administrator removed two-factor and passkeys.");
    }

    private Task<bool> ToldAsync(string address, string what) => Eventually.GetAsync(
        () => Task.FromResult(portal.Mails.All.Any(m => m.To == address && m.Template == "Platform.Identity.SecurityNotice" && (string)m.Model(m.Language)["what"]! == what)),
        told => told,
        $"{address} is told: {what}");
}
