using System.Net;
using CustomerPortal.TestBase.Http;
using CustomerPortal.TestBase.Platform;

namespace CustomerPortal.Platform.Identity;

/// <summary>Sign-in of staff: nobody learns which accounts exist, guesses are counted, sessions end when they should.</summary>
public sealed class SignInTests(AccountHost portal) : IClassFixture<AccountHost>
{
    [Fact]
    [Trait("Check", "N1")]
    public async Task Unknown_wrong_disabled_and_closed_answer_the_same()
    {
        var tenant = await portal.TenantAsync();
        await tenant.UserAsync("known");
        var disabled = await tenant.UserAsync("disabled");
        await DeactivateAsync(tenant, disabled.GetProperty("id").GetString()!, "disabled");
        using var stranger = await tenant.StrangerAsync();

        var answers = new List<string>();
        foreach (var (name, password) in new[] { ("known", "wrong"), ("unknown", AccountHost.Password), ("disabled", AccountHost.Password) })
        {
            var response = await stranger.LoginAsync(name, password);
            answers.Add($"{(int)response.StatusCode} {await response.Content.ReadAsStringAsync()}");
        }

        answers.Distinct().Count().ShouldBe(1, string.Join('\n', answers));
        answers[0].ShouldContain("\"result\":2");
    }

    [Fact]
    [Trait("Check", "N4")]
    public async Task Of_two_hundred_parallel_wrong_passwords_ten_are_compared_and_the_right_one_then_waits()
    {
        var tenant = await portal.TenantAsync();
        await tenant.UserAsync("victim");
        using var stranger = await tenant.StrangerAsync();

        var answers = await Task.WhenAll(Enumerable.Range(0, 200).Select(i => stranger.LoginAsync("victim", $"wrong {i}")));

        answers.Count(a => a.StatusCode == HttpStatusCode.OK).ShouldBe(Doors.Limit);
        answers.Count(a => a.StatusCode == HttpStatusCode.TooManyRequests).ShouldBe(200 - Doors.Limit);
        var right = await stranger.LoginAsync("victim", AccountHost.Password);
        right.StatusCode.ShouldBe(HttpStatusCode.TooManyRequests);
        right.Headers.RetryAfter.ShouldNotBeNull();

        // Nobody is kept out for good: whoever it is that guesses, the owner's turn comes.
        portal.Clock.Advance(Doors.Window);
        using var owner = await tenant.SignInAsync("victim");
    }

    [Fact]
    [Trait("Check", "N3")]
    public async Task A_name_that_does_not_exist_is_closed_after_as_many_tries()
    {
        var tenant = await portal.TenantAsync();
        using var stranger = await tenant.StrangerAsync();

        var statuses = new List<HttpStatusCode>();
        for (var i = 0; i < Doors.Limit + 2; i++)
        {
            statuses.Add((await stranger.LoginAsync("nobody", "wrong")).StatusCode);
        }

        statuses.Count(s => s == HttpStatusCode.OK).ShouldBe(Doors.Limit);
        statuses[^1].ShouldBe(HttpStatusCode.TooManyRequests);
    }

    [Fact]
    [Trait("Check", "N8")]
    public async Task Signing_out_ends_the_session_that_somebody_copied()
    {
        var tenant = await portal.TenantAsync();
        using var browser = await tenant.AdministratorAsync();
        using var copy = portal.Browse(tenant.Host);
        foreach (var (name, value) in browser.Cookies)
        {
            copy.Cookies[name] = value;
        }

        (await browser.PostAsync("/api/account/logout")).StatusCode.ShouldBe(HttpStatusCode.NoContent);

        (await copy.SessionStatusAsync()).ShouldBe(401);
    }

    [Fact]
    [Trait("Check", "N8")]
    public async Task A_new_password_ends_every_other_session_and_keeps_this_one()
    {
        var tenant = await portal.TenantAsync();
        using var here = await tenant.AdministratorAsync();
        using var elsewhere = await tenant.AdministratorAsync();

        (await here.PostAsync("/api/account/my-profile/change-password", new { currentPassword = AccountHost.Password, newPassword = "Abc123$$x" }))
            .StatusCode.ShouldBe(HttpStatusCode.NoContent);

        (await here.SessionStatusAsync()).ShouldBe(200);
        (await elsewhere.SessionStatusAsync()).ShouldBe(401);
        using var again = await tenant.SignInAsync("admin", "Abc123$$x");
    }

    [Fact]
    [Trait("Check", "N8")]
    public async Task Deactivation_new_roles_and_sign_out_everywhere_end_the_sessions_of_the_account()
    {
        var tenant = await portal.TenantAsync();
        var user = await tenant.UserAsync("employee", "sales");
        var id = user.GetProperty("id").GetString()!;
        using var admin = await tenant.AdministratorAsync();

        using var first = await tenant.SignInAsync("employee");
        (await admin.SendAsync(HttpMethod.Put, $"/api/identity/users/{id}/roles", new { roleNames = new[] { "read-only" } })).StatusCode.ShouldBe(HttpStatusCode.NoContent);
        (await first.SessionStatusAsync()).ShouldBe(401);

        using var second = await tenant.SignInAsync("employee");
        using var third = await tenant.SignInAsync("employee");
        (await second.PostAsync("/api/account/logout-everywhere")).StatusCode.ShouldBe(HttpStatusCode.NoContent);
        (await third.SessionStatusAsync()).ShouldBe(401);

        using var fourth = await tenant.SignInAsync("employee");
        await DeactivateAsync(tenant, id, "employee");
        (await fourth.SessionStatusAsync()).ShouldBe(401);
    }

    [Fact]
    [Trait("Check", "N9")]
    public async Task A_closed_tenant_lets_nobody_in_and_ends_its_sessions()
    {
        var tenant = await portal.TenantAsync();
        using var inside = await tenant.AdministratorAsync();
        using var host = await portal.HostAdministratorAsync();

        (await host.PostAsync($"/api/multi-tenancy/tenants/{tenant.Id}/deactivate", new { reason = "Unpaid" })).StatusCode.ShouldBe(HttpStatusCode.OK);

        (await inside.SessionStatusAsync()).ShouldBe(401);
        using var stranger = await tenant.StrangerAsync();
        (await (await stranger.LoginAsync("admin", AccountHost.Password)).JsonAsync(HttpStatusCode.OK)).GetProperty("result").GetInt32().ShouldBe(2);
    }

    [Fact]
    [Trait("Check", "N11")]
    public async Task Another_site_cannot_sign_anybody_out()
    {
        var tenant = await portal.TenantAsync();
        using var browser = await tenant.AdministratorAsync();
        browser.Headers["Sec-Fetch-Site"] = "cross-site";

        (await browser.GetAsync("/api/account/logout")).StatusCode.ShouldBe(HttpStatusCode.BadRequest);

        browser.Headers.Remove("Sec-Fetch-Site");
        (await browser.SessionStatusAsync()).ShouldBe(200);
    }

    private static async Task DeactivateAsync(TestTenant tenant, string id, string userName)
    {
        using var admin = await tenant.AdministratorAsync();
        (await admin.SendAsync(HttpMethod.Put, $"/api/identity/users/{id}", new { userName, email = $"{userName}@example.com", isActive = false }))
            .StatusCode.ShouldBe(HttpStatusCode.OK);
    }
}
