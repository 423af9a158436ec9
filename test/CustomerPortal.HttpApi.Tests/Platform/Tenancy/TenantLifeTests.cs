using System.Net;
using System.Text.Json;
using CustomerPortal.Kernel;
using CustomerPortal.Platform.Events;
using CustomerPortal.Platform.Identity;
using CustomerPortal.Platform.Jobs;
using CustomerPortal.TestBase;
using CustomerPortal.TestBase.Http;
using CustomerPortal.TestBase.Platform;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace CustomerPortal.Platform.Tenancy;

/// <summary>Rename, close, open, delete, restore and purge.</summary>
public sealed class TenantLifeTests(AccountHost portal) : IClassFixture<AccountHost>
{
    private const string Route = "/api/multi-tenancy/tenants";

    [Fact]
    public async Task A_tenant_gets_another_name_and_another_display_name()
    {
        var tenant = await portal.TenantAsync();
        using var host = await portal.HostAdministratorAsync();
        var name = $"Renamed {Guid.CreateVersion7():N}";

        var renamed = await (await host.SendAsync(HttpMethod.Put, $"{Route}/{tenant.Id}", new { name, displayName = "Shown outside" })).JsonAsync(HttpStatusCode.OK);

        renamed.GetProperty("name").GetString().ShouldBe(name);
        renamed.GetProperty("displayName").GetString().ShouldBe("Shown outside");
        using var admin = await tenant.AdministratorAsync();
        (await SettingAsync(admin, "General.CompanyDisplayName")).ShouldBe("Shown outside");
        (await (await host.SendAsync(HttpMethod.Put, $"{Route}/{tenant.Id}", new { name })).JsonAsync(HttpStatusCode.OK))
            .GetProperty("displayName").GetString().ShouldBe("Shown outside", "ABP's clients send no display name");
    }

    [Fact]
    public async Task A_tenant_is_closed_for_a_reason_and_opened_again()
    {
        var tenant = await portal.TenantAsync();
        using var host = await portal.HostAdministratorAsync();
        using var inside = await tenant.AdministratorAsync();

        (await host.PostAsync($"{Route}/{tenant.Id}/deactivate", new { reason = " " })).StatusCode.ShouldBe(HttpStatusCode.BadRequest);
        var closed = await (await host.PostAsync($"{Route}/{tenant.Id}/deactivate", new { reason = "Invoice 17 is unpaid" })).JsonAsync(HttpStatusCode.OK);

        closed.GetProperty("state").GetString().ShouldBe("Inactive");
        closed.GetProperty("deactivationReason").GetString().ShouldBe("Invoice 17 is unpaid");
        (await inside.SessionStatusAsync()).ShouldBe(401);
        var opened = await (await host.PostAsync($"{Route}/{tenant.Id}/activate")).JsonAsync(HttpStatusCode.OK);
        opened.GetProperty("state").GetString().ShouldBe("Active");
        opened.GetProperty("deactivationReason").ValueKind.ShouldBe(JsonValueKind.Null);
        using var again = await tenant.AdministratorAsync();
    }

    [Fact]
    [Trait("Check", "T8")]
    [Trait("Check", "N9")]
    public async Task A_deleted_tenant_loses_sessions_sign_in_links_and_deliveries_and_gets_them_back_when_it_is_restored()
    {
        var tenant = await portal.TenantAsync();
        using var host = await portal.HostAdministratorAsync();
        using var inside = await tenant.AdministratorAsync();
        await tenant.UserAsync("forgetful");
        using var stranger = await tenant.StrangerAsync();
        await stranger.PostAsync("/api/account/send-password-reset-code", new { email = "forgetful" });
        var link = await portal.Mails.LinkToAsync("forgetful@example.com", "Platform.Identity.StaffPasswordReset");

        (await host.SendAsync(HttpMethod.Delete, $"{Route}/{tenant.Id}")).StatusCode.ShouldBe(HttpStatusCode.NoContent);
        await portal.InTenantAsync(tenant.Id, async services =>
        {
            services.GetRequiredService<IOutbox>().Add(new StaffPasswordForgotten("forgetful"));
            await services.GetRequiredService<IUnitOfWork>().SaveAsync(CancellationToken.None);
        });

        (await inside.SessionStatusAsync()).ShouldBeOneOf(400, 401);
        (await stranger.LoginAsync("forgetful", AccountHost.Password)).StatusCode.ShouldBe(HttpStatusCode.BadRequest, "nobody lives at this address any more");
        var token = link.Query.Split("resetToken=")[1];
        (await stranger.PostAsync("/api/account/reset-password", new { resetToken = token, password = "Other-1q2w3E*" })).IsSuccessStatusCode.ShouldBeFalse();
        await Eventually.HappensAsync(() => RestsAsync(tenant.Id), "the delivery rests");
        await ShouldBeAsync(host, tenant.Id, "Deleted");
        (await Names(host, string.Empty)).ShouldNotContain(tenant.Name);
        (await Names(host, "&state=Deleted")).ShouldContain(tenant.Name);

        (await host.PostAsync($"{Route}/{tenant.Id}/restore")).StatusCode.ShouldBe(HttpStatusCode.OK);
        using var back = await tenant.AdministratorAsync();
        portal.Clock.Advance(TimeSpan.FromMinutes(6));
        await Eventually.HappensAsync(async () => !await RestsAsync(tenant.Id), "the delivery goes on");
    }

    [Fact]
    public async Task A_deleted_tenant_keeps_its_name_until_it_is_purged_and_then_only_name_and_dates_are_left()
    {
        var tenant = await portal.TenantAsync();
        using var host = await portal.HostAdministratorAsync();
        (await host.SendAsync(HttpMethod.Put, "/api/settings", new { values = new Dictionary<string, string> { ["Tenancy.RetentionDays"] = "2" } })).IsSuccessStatusCode.ShouldBeTrue();
        (await host.SendAsync(HttpMethod.Delete, $"{Route}/{tenant.Id}")).StatusCode.ShouldBe(HttpStatusCode.NoContent);
        (await host.PostAsync(Route, New(tenant.Name))).StatusCode.ShouldBe(HttpStatusCode.Conflict);

        await CleanAsync();
        await ShouldBeAsync(host, tenant.Id, "Deleted");
        portal.Clock.Advance(TimeSpan.FromHours(49));
        await CleanAsync();

        using var later = await portal.HostAdministratorAsync();
        await Eventually.HappensAsync(async () => await StateAsync(later, tenant.Id) == "Purged", "the purge");
        (await (await later.PostAsync($"{Route}/{tenant.Id}/restore")).Content.ReadAsStringAsync()).ShouldContain(TenancyErrorCodes.PurgeBegun);
        var stub = await (await later.GetAsync($"{Route}/{tenant.Id}")).JsonAsync(HttpStatusCode.OK);
        stub.GetProperty("name").GetString().ShouldBe(tenant.Name);
        stub.GetProperty("hostLabel").GetString().ShouldBeEmpty();
        (await later.PostAsync(Route, New(tenant.Name))).StatusCode.ShouldBe(HttpStatusCode.OK);
    }

    private static object New(string name) => new { name, adminEmailAddress = "admin@example.com", adminPassword = AccountHost.Password };

    private static async Task<string?> SettingAsync(TestBrowser admin, string name)
    {
        var settings = await (await admin.GetAsync("/api/settings")).JsonAsync(HttpStatusCode.OK);
        return FindSetting(settings, name);
    }

    private static string? FindSetting(JsonElement found, string name) => found.ValueKind switch
    {
        JsonValueKind.Array => found.EnumerateArray().Select(e => FindSetting(e, name)).FirstOrDefault(v => v is not null),
        JsonValueKind.Object when found.TryGetProperty("name", out var n) && n.ValueKind == JsonValueKind.String && n.GetString() == name => found.GetProperty("value").GetString(),
        JsonValueKind.Object => found.EnumerateObject().Select(p => FindSetting(p.Value, name)).FirstOrDefault(v => v is not null),
        _ => null,
    };

    private static async Task<string?> StateAsync(TestBrowser host, Guid id) =>
        (await (await host.GetAsync($"{Route}/{id}")).JsonAsync(HttpStatusCode.OK)).GetProperty("state").GetString();

    private static async Task ShouldBeAsync(TestBrowser host, Guid id, string state) => (await StateAsync(host, id)).ShouldBe(state);

    private static async Task<List<string?>> Names(TestBrowser host, string query) =>
        [.. (await (await host.GetAsync($"{Route}?maxResultCount=200{query}")).JsonAsync(HttpStatusCode.OK)).GetProperty("items").EnumerateArray()
            .Select(t => t.GetProperty("name").GetString())];

    private Task<bool> RestsAsync(Guid tenant) => portal.InTenantAsync(tenant, async services =>
    {
        var now = portal.Clock.GetUtcNow();
        return await services.GetRequiredService<PortalDbContext>().Set<OutboxMessage>().AnyAsync(m => m.State == OutboxState.Pending && m.DueAt > now && m.Attempts == 0);
    });

    private Task CleanAsync() => portal.InTenantAsync(TenantIds.Host, services => services.GetRequiredService<ScheduleFiring>().FireAsync(JobServices.CleanUp, CancellationToken.None));
}
