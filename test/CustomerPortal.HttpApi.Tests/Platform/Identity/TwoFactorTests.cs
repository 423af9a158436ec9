using System.Net;
using CustomerPortal.TestBase;
using CustomerPortal.TestBase.Http;
using CustomerPortal.TestBase.Platform;

namespace CustomerPortal.Platform.Identity;

/// <summary>The second step of both kinds of account: it cannot be skipped, a code counts once whoever is quicker, guesses are counted (N5, N13, N15).</summary>
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

    [Theory]
    [InlineData(Somebody.Staff)]
    [InlineData(Somebody.Contact)]
    [Trait("Check", "N13")]
    public async Task A_code_counts_once_also_of_twenty_at_the_same_time(string area)
    {
        var (person, app, _) = await SetUpAsync(area, "once");
        var once = app.Code(portal.Clock.GetUtcNow());
        using var inside = await person.FirstStepAsync();
        (await inside.CodeAsync(once, area)).IsSuccessStatusCode.ShouldBeTrue();
        (await person.StatusAsync(inside)).ShouldBe(200);
        using var later = await person.FirstStepAsync();
        (await later.CodeAsync(once, area)).StatusCode.ShouldBe(HttpStatusCode.BadRequest);

        portal.Clock.Advance(TimeSpan.FromSeconds(31));
        var code = app.Code(portal.Clock.GetUtcNow());
        var browsers = await Task.WhenAll(Enumerable.Range(0, 20).Select(_ => person.FirstStepAsync()));

        var answers = await Task.WhenAll(browsers.Select(b => b.CodeAsync(code, area)));

        answers.Count(a => a.IsSuccessStatusCode).ShouldBe(1);
    }

    [Theory]
    [InlineData(Somebody.Staff)]
    [InlineData(Somebody.Contact)]
    [Trait("Check", "N13")]
    public async Task A_recovery_code_counts_once_also_in_parallel_and_new_ones_kill_the_former(string area)
    {
        var (person, _, codes) = await SetUpAsync(area, "recovers");
        var browsers = await Task.WhenAll(Enumerable.Range(0, 5).Select(_ => person.FirstStepAsync()));

        var answers = await Task.WhenAll(browsers.Select(b => b.CodeAsync(codes[0].ToLowerInvariant().Replace('-', ' '), area)));

        answers.Count(a => a.IsSuccessStatusCode).ShouldBe(1);
        using var inside = browsers[Array.FindIndex(answers, a => a.IsSuccessStatusCode)];
        (await (await inside.GetAsync($"{area}/security")).JsonAsync()).GetProperty("recoveryCodesLeft").GetInt32().ShouldBe(9);
        (await inside.PostAsync($"{area}/security/recovery-codes", new { password = person.Password })).StatusCode.ShouldBe(HttpStatusCode.OK);
        using var later = await person.FirstStepAsync();
        (await later.CodeAsync(codes[1], area)).StatusCode.ShouldBe(HttpStatusCode.BadRequest);
    }

    [Theory]
    [InlineData(Somebody.Staff)]
    [InlineData(Somebody.Contact)]
    [Trait("Check", "N5")]
    [Trait("Check", "N4")]
    public async Task After_ten_wrong_codes_the_right_one_waits_and_the_password_does_not_open_that_door(string area)
    {
        var (person, app, _) = await SetUpAsync(area, "guessed");
        using var browser = await person.FirstStepAsync();

        var answers = await Task.WhenAll(Enumerable.Range(0, 40).Select(i => browser.CodeAsync($"{i:000000}", area)));

        answers.Count(a => a.StatusCode == HttpStatusCode.BadRequest).ShouldBe(Doors.Limit);
        answers.Count(a => a.StatusCode == HttpStatusCode.TooManyRequests).ShouldBe(40 - Doors.Limit);
        using var again = await person.FirstStepAsync();
        (await again.CodeAsync(app.Code(portal.Clock.GetUtcNow()), area)).StatusCode.ShouldBe(HttpStatusCode.TooManyRequests);
        portal.Clock.Advance(Doors.Window + TimeSpan.FromSeconds(1));
        using var later = await person.FirstStepAsync();
        (await later.CodeAsync(app.Code(portal.Clock.GetUtcNow()), area)).IsSuccessStatusCode.ShouldBeTrue();
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

    [Theory]
    [InlineData(Somebody.Staff, "Staff")]
    [InlineData(Somebody.Contact, "Contact")]
    [Trait("Check", "N15")]
    public async Task Neither_the_secret_nor_a_recovery_code_stands_in_the_database(string area, string kind)
    {
        var person = await Somebody.OfAsync(await portal.TenantAsync(), area, "stored");
        using var first = await person.SignInAsync();
        var setup = await (await first.PostAsync($"{area}/security/authenticator", new { password = person.Password })).JsonAsync(HttpStatusCode.OK);
        var key = setup.GetProperty("key").GetString()!;
        var code = new AuthenticatorApp(key).Code(portal.Clock.GetUtcNow());
        var confirmed = await (await first.PostAsync($"{area}/security/authenticator/confirm", new { code })).JsonAsync(HttpStatusCode.OK);
        var codes = confirmed.GetProperty("codes").EnumerateArray().Select(c => c.GetString()!).ToList();

        var rows = await portal.Database.QueryAsync($"SELECT \"Secret\" FROM \"Platform{kind}Authenticators\"", r => r.GetString(0));
        rows.AddRange(await portal.Database.QueryAsync($"SELECT \"Hash\" FROM \"Platform{kind}RecoveryCodes\"", r => r.GetString(0)));

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

    [Theory]
    [InlineData(Somebody.Staff)]
    [InlineData(Somebody.Contact)]
    [Trait("Check", "N8")]
    public async Task An_administrator_takes_it_from_somebody_who_lost_the_phone(string area)
    {
        var person = await Somebody.OfAsync(await portal.TenantAsync(), area, "lost");
        using var browser = await person.SignInAsync();
        await portal.SetUpAsync(browser, area, person.Password);
        (await person.StatusAsync(browser)).ShouldBe(200);
        using var admin = await person.Tenant.AdministratorAsync();

        (await admin.PostAsync($"{person.Account}/reset-two-factor")).StatusCode.ShouldBe(HttpStatusCode.NoContent);

        (await person.StatusAsync(browser)).ShouldBe(401);
        using var again = await person.SignInAsync();
        await ToldAsync(person.Email, "An administrator removed two-factor and passkeys.");
    }

    /// <summary>Somebody whose app is set up.</summary>
    private async Task<(Somebody Person, AuthenticatorApp App, string[] Codes)> SetUpAsync(string area, string name)
    {
        var person = await Somebody.OfAsync(await portal.TenantAsync(), area, name);
        using var browser = await person.SignInAsync();
        var (app, codes) = await portal.SetUpAsync(browser, area, person.Password);
        return (person, app, codes);
    }

    private Task<bool> ToldAsync(string address, string what) => Eventually.GetAsync(
        () => Task.FromResult(portal.Mails.All.Any(m => m.To == address && m.Template.EndsWith("SecurityNotice", StringComparison.Ordinal) && (string)m.Model("en")["what"]! == what)),
        told => told,
        $"{address} is told: {what}");
}
