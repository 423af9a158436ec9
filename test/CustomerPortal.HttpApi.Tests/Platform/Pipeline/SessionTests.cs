using System.Net;
using CustomerPortal.Kernel;
using CustomerPortal.TestBase.Http;

namespace CustomerPortal.Platform.Pipeline;

/// <summary>Two sessions on one origin, each in a cookie that only our host gets, each dead when the account's session is.</summary>
public sealed class SessionTests(PipelineHost host) : IClassFixture<PipelineHost>
{
    [Fact]
    [Trait("Check", "N10")]
    public async Task Session_cookies_are_kept_from_scripts_other_sites_and_other_hosts()
    {
        using var browser = host.Browse();
        await browser.GetAsync("/api/test/token");

        var response = await browser.PostAsync($"/api/test/sign-in?tenantId={FakeAccounts.Acme.Id}");

        var cookie = response.Headers.GetValues("Set-Cookie").Single(c => c.StartsWith("__Host-CustomerPortal.Staff=", StringComparison.Ordinal)).ToLowerInvariant();
        cookie.ShouldContain("; secure");
        cookie.ShouldContain("; httponly");
        cookie.ShouldContain("; samesite=lax");
        cookie.ShouldContain("; path=/");
        cookie.ShouldNotContain("domain=");
    }

    [Fact]
    public async Task Staff_and_contact_sessions_live_side_by_side_in_one_browser()
    {
        using var browser = await host.StaffAsync();
        await browser.GetAsync("/api/portal/test/token");
        (await browser.PostAsync("/api/portal/test/sign-in")).EnsureSuccessStatusCode();

        var staff = await (await browser.GetAsync("/api/test/who")).JsonAsync();
        var contact = await (await browser.GetAsync("/api/portal/test/who")).JsonAsync();
        await browser.PostAsync("/api/test/sign-out");
        var after = await (await browser.GetAsync("/api/test/who")).JsonAsync();
        var still = await (await browser.GetAsync("/api/portal/test/who")).JsonAsync();

        staff.GetProperty("kind").GetString().ShouldBe(nameof(UserKind.Staff));
        contact.GetProperty("kind").GetString().ShouldBe(nameof(UserKind.Contact));
        after.GetProperty("kind").GetString().ShouldBe(nameof(UserKind.Anonymous));
        still.GetProperty("kind").GetString().ShouldBe(nameof(UserKind.Contact));
    }

    [Fact]
    [Trait("Check", "N8")]
    public async Task Each_sign_in_has_a_session_id_of_its_own()
    {
        using var browser = await host.StaffAsync();
        var first = (await (await browser.GetAsync("/api/test/who")).JsonAsync()).GetProperty("sessionId").GetString();
        await browser.PostAsync($"/api/test/sign-in?tenantId={FakeAccounts.Acme.Id}");
        var second = (await (await browser.GetAsync("/api/test/who")).JsonAsync()).GetProperty("sessionId").GetString();

        first.ShouldNotBeNullOrEmpty();
        second.ShouldNotBe(first);
    }

    [Fact]
    public async Task A_session_that_was_ended_is_nobody_and_its_cookie_goes()
    {
        var account = Guid.NewGuid();
        using var browser = await host.StaffAsync();
        await browser.PostAsync($"/api/test/sign-in?tenantId={FakeAccounts.Acme.Id}&accountId={account}");
        (await browser.GetAsync("/api/test/signed-in")).StatusCode.ShouldBe(HttpStatusCode.OK);

        host.Accounts.End(account);

        (await browser.GetAsync("/api/test/signed-in")).StatusCode.ShouldBe(HttpStatusCode.Unauthorized);
        browser.Cookies.Keys.ShouldNotContain("__Host-CustomerPortal.Staff");
    }

    [Fact]
    public async Task A_cookie_of_one_kind_does_not_work_as_the_other()
    {
        using var browser = await host.ContactAsync();
        browser.Cookies["__Host-CustomerPortal.Staff"] = browser.Cookies["__Host-CustomerPortal.Contact"];

        (await browser.GetAsync("/api/test/signed-in")).StatusCode.ShouldBe(HttpStatusCode.Unauthorized);
    }
}
