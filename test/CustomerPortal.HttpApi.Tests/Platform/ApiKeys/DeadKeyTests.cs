using System.Net;
using CustomerPortal.Kernel;
using CustomerPortal.TestBase.Http;
using CustomerPortal.TestBase.Platform;

namespace CustomerPortal.Platform.ApiKeys;

/// <summary>A revoked or expired key, one of a disabled account or closed tenant and a made-up one are refused within five seconds (N9), and guessing is limited (N5).</summary>
public sealed class DeadKeyTests(AccountHost portal) : IClassFixture<AccountHost>
{
    [Fact]
    [Trait("Check", "N9")]
    public async Task A_revoked_key_is_refused_at_once()
    {
        var (tenant, admin, id, program) = await StageAsync();

        (await admin.SendAsync(HttpMethod.Delete, $"/api/account/api-keys/{id}")).StatusCode.ShouldBe(HttpStatusCode.NoContent);

        await IsRefusedAsync(program);
        tenant.Id.ShouldNotBe(Guid.Empty);
    }

    [Fact]
    [Trait("Check", "N9")]
    public async Task The_administrator_sees_and_revokes_the_keys_of_others()
    {
        var tenant = await portal.TenantAsync();
        await tenant.UserAsync("sally", ReadyMadeRoles.Sales);
        using var sally = await tenant.SignInAsync("sally");
        var (id, secret) = await sally.MakeKeyAsync(portal, "Customers.View");
        using var program = portal.Program(secret);
        (await program.GetAsync("/api/customers")).StatusCode.ShouldBe(HttpStatusCode.OK);
        using var admin = await tenant.AdministratorAsync();

        (await sally.GetAsync("/api/identity/api-keys")).StatusCode.ShouldBe(HttpStatusCode.Forbidden);
        var all = await (await admin.GetAsync("/api/identity/api-keys?filter=sally&state=Live")).JsonAsync(HttpStatusCode.OK);
        all.First().GetProperty("userName").GetString().ShouldBe("sally");
        (await admin.SendAsync(HttpMethod.Delete, $"/api/account/api-keys/{id}")).StatusCode.ShouldBe(HttpStatusCode.NotFound, "not an own one");
        (await admin.SendAsync(HttpMethod.Delete, $"/api/identity/api-keys/{id}")).StatusCode.ShouldBe(HttpStatusCode.NoContent);

        await IsRefusedAsync(program);
        (await (await admin.GetAsync("/api/identity/api-keys?state=Revoked")).JsonAsync()).First().GetProperty("id").GetGuid().ShouldBe(id);
    }

    [Fact]
    [Trait("Check", "N9")]
    public async Task The_key_of_a_disabled_account_is_refused_within_five_seconds()
    {
        var tenant = await portal.TenantAsync();
        var made = await tenant.UserAsync("sally", ReadyMadeRoles.Sales);
        using var sally = await tenant.SignInAsync("sally");
        var (_, secret) = await sally.MakeKeyAsync(portal, "Customers.View");
        using var program = portal.Program(secret);
        (await program.GetAsync("/api/customers")).StatusCode.ShouldBe(HttpStatusCode.OK);
        using var admin = await tenant.AdministratorAsync();

        (await admin.SendAsync(HttpMethod.Put, $"/api/identity/users/{made.GetProperty("id").GetGuid()}", new
        {
            userName = "sally",
            email = "sally@example.com",
            isActive = false,
            concurrencyStamp = made.GetProperty("concurrencyStamp").GetString(),
            roleNames = new[] { ReadyMadeRoles.Sales },
        })).StatusCode.ShouldBe(HttpStatusCode.OK);
        portal.Clock.Advance(TimeSpan.FromSeconds(5));

        await IsRefusedAsync(program);
    }

    [Fact]
    [Trait("Check", "N9")]
    public async Task The_key_of_a_closed_tenant_is_refused_within_five_seconds()
    {
        var (tenant, _, _, program) = await StageAsync();
        using var host = await portal.HostAdministratorAsync();

        (await host.PostAsync($"/api/multi-tenancy/tenants/{tenant.Id}/deactivate", new { reason = "Unpaid" })).IsSuccessStatusCode.ShouldBeTrue();
        portal.Clock.Advance(TimeSpan.FromSeconds(5));

        await IsRefusedAsync(program);
    }

    [Fact]
    public async Task A_key_ends_with_its_last_day_in_the_tenants_time_zone()
    {
        var tenant = await portal.TenantAsync();
        using var admin = await tenant.AdministratorAsync();
        (await admin.PostAsync("/api/setting-management/timezone?timezone=Pacific/Auckland")).IsSuccessStatusCode.ShouldBeTrue();
        var made = await (await admin.AskKeyAsync(portal.Clock.GetUtcNow().AddDays(30), "Customers.View")).JsonAsync(HttpStatusCode.OK);
        var expires = made.GetProperty("key").GetProperty("expiresAt").GetDateTimeOffset();
        using var program = portal.Program(made.GetProperty("secret").GetString()!);

        TimeZoneInfo.ConvertTime(expires, TimeZoneInfo.FindSystemTimeZoneById("Pacific/Auckland")).TimeOfDay.ShouldBe(TimeSpan.Zero);
        portal.Clock.Advance(expires - portal.Clock.GetUtcNow() - TimeSpan.FromSeconds(2));
        (await program.GetAsync("/api/customers")).StatusCode.ShouldBe(HttpStatusCode.OK);
        portal.Clock.Advance(TimeSpan.FromSeconds(3));

        await IsRefusedAsync(program);
    }

    private static async Task IsRefusedAsync(TestBrowser program)
    {
        var answer = await program.GetAsync("/api/customers");
        (await answer.CodeAsync(HttpStatusCode.Unauthorized)).ShouldBe(ApiKeyErrorCodes.Refused);
        answer.Headers.WwwAuthenticate.Single().Scheme.ShouldBe("Bearer");
    }

    private async Task<(TestTenant Tenant, TestBrowser Admin, Guid Id, TestBrowser Program)> StageAsync()
    {
        var tenant = await portal.TenantAsync();
        var admin = await tenant.AdministratorAsync();
        var (id, secret) = await admin.MakeKeyAsync(portal, "Customers.View");
        var program = portal.Program(secret);
        (await program.GetAsync("/api/customers")).StatusCode.ShouldBe(HttpStatusCode.OK);
        return (tenant, admin, id, program);
    }
}
