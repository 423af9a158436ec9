using System.Net;
using CustomerPortal.Kernel;
using CustomerPortal.TestBase.Http;
using CustomerPortal.TestBase.Platform;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace CustomerPortal.Platform.Tenancy;

/// <summary>Tenants are made whole, or finished by repeating; their accounts are strangers to each other.</summary>
public sealed class TenantTests(AccountHost portal) : IClassFixture<AccountHost>
{
    [Fact]
    public async Task At_the_address_of_nobody_not_even_the_hosts_own_people_sign_in()
    {
        foreach (var (host, header) in new[] { ("nobody-lives-here.localhost", null), ("localhost", "nobody-lives-here") })
        {
            using var browser = portal.Browse(host);
            if (header is not null)
            {
                browser.Headers["__tenant"] = header;
            }

            (await browser.GetAsync("/api/abp/application-configuration")).StatusCode.ShouldBe(HttpStatusCode.OK);
            var answer = await (await browser.LoginAsync("admin", AccountHost.Password)).JsonAsync(HttpStatusCode.BadRequest);

            answer.GetProperty("error").GetProperty("code").GetString().ShouldBe("Tenancy:Unknown");
            (await browser.SessionStatusAsync()).ShouldBe(400);
        }
    }

    [Fact]
    public async Task A_tenant_is_reached_by_its_address_by_name_and_by_header()
    {
        var tenant = await portal.TenantAsync();
        using var byHeader = portal.Browse();
        byHeader.Headers["__tenant"] = tenant.Id.ToString();
        using var byName = portal.Browse();
        byName.Headers["__tenant"] = tenant.Name;

        foreach (var browser in new[] { await tenant.StrangerAsync(), byHeader, byName })
        {
            var configuration = await (await browser.GetAsync("/api/abp/application-configuration")).JsonAsync(HttpStatusCode.OK);
            configuration.GetProperty("currentTenant").GetProperty("id").GetGuid().ShouldBe(tenant.Id);
            (await (await browser.LoginAsync("admin", AccountHost.Password)).JsonAsync(HttpStatusCode.OK)).GetProperty("result").GetInt32().ShouldBe(1);
            browser.Dispose();
        }
    }

    [Fact]
    public async Task A_creation_that_was_cut_off_is_finished_by_repeating_it()
    {
        const string name = "Cut Off";
        await portal.InTenantAsync(TenantIds.Host, async services =>
        {
            services.GetRequiredService<ITenantRepository>().Add(Tenant.Create(name, "cut-off"));
            await services.GetRequiredService<IUnitOfWork>().SaveAsync(CancellationToken.None);
        });
        using var host = await portal.HostAdministratorAsync();

        var finished = await (await host.PostAsync("/api/multi-tenancy/tenants", New(name))).JsonAsync(HttpStatusCode.OK);
        var again = await host.PostAsync("/api/multi-tenancy/tenants", New(name));

        finished.GetProperty("isPrepared").GetBoolean().ShouldBeTrue();
        using var admin = await portal.SignInAsync("cut-off.localhost", "admin", AccountHost.Password);
        again.StatusCode.ShouldBe(HttpStatusCode.Conflict);
    }

    [Fact]
    public async Task A_weak_password_of_the_administrator_makes_nothing()
    {
        using var host = await portal.HostAdministratorAsync();

        var answer = await host.PostAsync("/api/multi-tenancy/tenants", new { name = "Weak", adminEmailAddress = "a@weak.example", adminPassword = "weak" });

        answer.StatusCode.ShouldBe(HttpStatusCode.BadRequest);
        var found = await (await host.GetAsync("/api/abp/multi-tenancy/tenants/by-name/Weak")).JsonAsync(HttpStatusCode.OK);
        found.GetProperty("success").GetBoolean().ShouldBeFalse();
    }

    [Fact]
    [Trait("Check", "T1")]
    public async Task Accounts_and_roles_of_another_tenant_do_not_exist()
    {
        var (a, b) = (await portal.TenantAsync(), await portal.TenantAsync());
        var foreign = (await b.UserAsync("canary-of-b", "sales")).GetProperty("id").GetString();
        using var adminOfB = await b.AdministratorAsync();
        var roles = await (await adminOfB.GetAsync("/api/identity/roles/all")).JsonAsync(HttpStatusCode.OK);
        var foreignRole = roles.GetProperty("items")[0].GetProperty("id").GetString();
        using var admin = await a.AdministratorAsync();
        var never = Guid.CreateVersion7();

        foreach (var (method, path, other) in new[]
        {
            (HttpMethod.Get, $"/api/identity/users/{foreign}", $"/api/identity/users/{never}"),
            (HttpMethod.Delete, $"/api/identity/users/{foreign}", $"/api/identity/users/{never}"),
            (HttpMethod.Get, $"/api/identity/roles/{foreignRole}", $"/api/identity/roles/{never}"),
            (HttpMethod.Get, $"/api/permission-management/permissions?providerName=U&providerKey={foreign}", $"/api/permission-management/permissions?providerName=U&providerKey={never}"),
        })
        {
            var found = await admin.SendAsync(method, path);
            var missing = await admin.SendAsync(method, other);
            found.StatusCode.ShouldBe(HttpStatusCode.NotFound);
            (await WithoutTraceAsync(found)).ShouldBe(await WithoutTraceAsync(missing));
        }

        (await (await admin.GetAsync("/api/identity/users?filter=canary")).Content.ReadAsStringAsync()).ShouldNotContain("canary");
        (await (await adminOfB.GetAsync("/api/identity/users?filter=canary")).Content.ReadAsStringAsync()).ShouldContain("canary-of-b");
    }

    [Fact]
    [Trait("Check", "T11")]
    public async Task The_same_name_address_and_role_live_in_two_tenants()
    {
        var (a, b) = (await portal.TenantAsync(), await portal.TenantAsync());

        foreach (var tenant in new[] { a, b })
        {
            await tenant.UserAsync("twin", "sales");
            using var twin = await tenant.SignInAsync("twin@example.com");
        }
    }

    [Fact]
    [Trait("Check", "T4")]
    public async Task A_session_is_refused_at_another_tenant()
    {
        var (a, b) = (await portal.TenantAsync(), await portal.TenantAsync());
        using var admin = await a.AdministratorAsync();
        admin.Headers["__tenant"] = b.Id.ToString();

        (await admin.GetAsync("/api/identity/users")).StatusCode.ShouldBe(HttpStatusCode.BadRequest);
        var configuration = await (await admin.GetAsync("/api/abp/application-configuration")).JsonAsync(HttpStatusCode.OK);
        configuration.GetProperty("currentTenant").GetProperty("id").GetGuid().ShouldBe(a.Id);
    }

    [Fact]
    [Trait("Check", "N15")]
    public async Task The_database_holds_no_password_and_no_token_in_the_clear()
    {
        var tenant = await portal.TenantAsync();
        using var stranger = await tenant.StrangerAsync();
        await tenant.UserAsync("dumped");
        await stranger.PostAsync("/api/account/send-password-reset-code", new { email = "dumped" });
        var link = await portal.Mails.LinkToAsync("dumped@example.com", "Platform.Identity.StaffPasswordReset");
        var token = link.Query.Split("resetToken=")[1];

        await portal.InTenantAsync(tenant.Id, async services =>
        {
            var db = services.GetRequiredService<PortalDbContext>();
            var hashes = await db.Set<Identity.OneTimeToken>().Select(t => t.Hash).ToListAsync();
            hashes.ShouldNotContain(token);
            hashes.ShouldAllBe(h => h.Length == 64);
            (await db.Set<Identity.StaffUser>().Select(u => u.PasswordHash).ToListAsync()).ShouldAllBe(h => h != null && !h.Contains(AccountHost.Password));
        });
    }

    private static object New(string name) => new { name, adminEmailAddress = "admin@example.com", adminPassword = AccountHost.Password };

    private static async Task<string> WithoutTraceAsync(HttpResponseMessage response)
    {
        var error = (await response.JsonAsync()).GetProperty("error");
        return $"{error.GetProperty("code")} {error.GetProperty("message")} {error.GetProperty("details")}";
    }
}
