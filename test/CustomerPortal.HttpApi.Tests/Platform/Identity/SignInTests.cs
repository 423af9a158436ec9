using System.Net;
using CustomerPortal.TestBase.Http;
using CustomerPortal.TestBase.Platform;

namespace CustomerPortal.Platform.Identity;

/// <summary>Sign-in of both kinds of account: nobody learns which accounts exist, guesses are counted, sessions end when they should.</summary>
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

    [Theory]
    [InlineData(Somebody.Staff)]
    [InlineData(Somebody.Contact)]
    [Trait("Check", "N4")]
    public async Task Of_two_hundred_parallel_wrong_passwords_ten_are_compared_and_the_right_one_then_waits(string area)
    {
        var victim = await Somebody.OfAsync(await portal.TenantAsync(), area, "victim");
        using var stranger = await victim.VisitAsync();

        var answers = await Task.WhenAll(Enumerable.Range(0, 200).Select(i => victim.TryAsync(stranger, $"wrong {i}")));

        answers.Count(a => a.StatusCode == victim.Refused).ShouldBe(Doors.Limit);
        answers.Count(a => a.StatusCode == HttpStatusCode.TooManyRequests).ShouldBe(200 - Doors.Limit);
        var right = await victim.TryAsync(stranger, victim.Password);
        right.StatusCode.ShouldBe(HttpStatusCode.TooManyRequests);
        right.Headers.RetryAfter.ShouldNotBeNull();

        // Nobody is kept out for good: whoever it is that guesses, the owner's turn comes.
        portal.Clock.Advance(Doors.Window);
        using var owner = await victim.SignInAsync();
    }

    [Theory]
    [InlineData(Somebody.Staff)]
    [InlineData(Somebody.Contact)]
    [Trait("Check", "N3")]
    public async Task A_name_that_does_not_exist_is_closed_after_as_many_tries(string area)
    {
        var nobody = Somebody.Unknown(await portal.TenantAsync(), area);
        using var stranger = await nobody.VisitAsync();

        var statuses = new List<HttpStatusCode>();
        for (var i = 0; i < Doors.Limit + 2; i++)
        {
            statuses.Add((await nobody.TryAsync(stranger, "wrong")).StatusCode);
        }

        statuses.Count(s => s == nobody.Refused).ShouldBe(Doors.Limit);
        statuses[^1].ShouldBe(HttpStatusCode.TooManyRequests);
    }

    [Theory]
    [InlineData(Somebody.Staff)]
    [InlineData(Somebody.Contact)]
    [Trait("Check", "N8")]
    public async Task Signing_out_ends_the_session_that_somebody_copied(string area)
    {
        var tenant = await portal.TenantAsync();
        var person = await Somebody.OfAsync(tenant, area, "copied");
        using var browser = await person.SignInAsync();
        using var copy = portal.Browse(tenant.Host);
        foreach (var (name, value) in browser.Cookies)
        {
            copy.Cookies[name] = value;
        }

        (await person.StatusAsync(copy)).ShouldBe(200);

        (await browser.PostAsync($"{area}/logout")).StatusCode.ShouldBe(HttpStatusCode.NoContent);

        (await person.StatusAsync(copy)).ShouldBe(401);
    }

    [Theory]
    [InlineData(Somebody.Staff)]
    [InlineData(Somebody.Contact)]
    [Trait("Check", "N8")]
    public async Task A_new_password_ends_every_other_session_and_keeps_this_one(string area)
    {
        const string NewPassword = "Another-Long-1-password";
        var person = await Somebody.OfAsync(await portal.TenantAsync(), area, "renewed");
        using var here = await person.SignInAsync();
        using var elsewhere = await person.SignInAsync();

        (await person.ChangePasswordAsync(here, NewPassword)).StatusCode.ShouldBe(HttpStatusCode.NoContent);

        (await person.StatusAsync(here)).ShouldBe(200);
        (await person.StatusAsync(elsewhere)).ShouldBe(401);
        using var again = await person.SignInAsync(NewPassword);
    }

    [Theory]
    [InlineData(Somebody.Staff)]
    [InlineData(Somebody.Contact)]
    [Trait("Check", "N8")]
    public async Task Signing_out_everywhere_ends_every_session_of_the_account(string area)
    {
        var person = await Somebody.OfAsync(await portal.TenantAsync(), area, "everywhere");
        using var here = await person.SignInAsync();
        using var elsewhere = await person.SignInAsync();

        (await here.PostAsync($"{area}/logout-everywhere")).StatusCode.ShouldBe(HttpStatusCode.NoContent);

        (await person.StatusAsync(here)).ShouldBe(401);
        (await person.StatusAsync(elsewhere)).ShouldBe(401);
        using var again = await person.SignInAsync();
    }

    [Fact]
    [Trait("Check", "N8")]
    public async Task Deactivation_and_new_roles_end_the_sessions_of_the_account()
    {
        var tenant = await portal.TenantAsync();
        var user = await tenant.UserAsync("employee", "sales");
        var id = user.GetProperty("id").GetString()!;
        using var admin = await tenant.AdministratorAsync();

        using var first = await tenant.SignInAsync("employee");
        (await admin.SendAsync(HttpMethod.Put, $"/api/identity/users/{id}/roles", new { roleNames = new[] { "read-only" } })).StatusCode.ShouldBe(HttpStatusCode.NoContent);
        (await first.SessionStatusAsync()).ShouldBe(401);

        using var second = await tenant.SignInAsync("employee");
        await DeactivateAsync(tenant, id, "employee");
        (await second.SessionStatusAsync()).ShouldBe(401);
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
